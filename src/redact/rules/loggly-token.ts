import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "loggly-token",
  title: "Loggly token: a UUID, known by its label",
  labels: ["loggly"],
  says: "token|key|inputs",
  value: UUID,
  examples: {
    hides: [
      sample("LOGGLY_TOKEN=", "1bc40d7a-7ec8-55a4", "-5d3f-24841fc21b37"),
      sample("loggly customer token: ", "59b5c82b-87d6-4f21", "-5b61-9d239b75cf15"),
    ],
    keeps: ["loggly account harbor 8f14e45f-ceea-467f-a83c-7b2d6a1e9c55", "LOGGLY_TOKEN=$TOKEN"],
  },
});
