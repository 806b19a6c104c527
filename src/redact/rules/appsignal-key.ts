import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "appsignal-key",
  title: "AppSignal push key or deploy key: a UUID, known by its label",
  labels: ["appsignal"],
  says: "key|token",
  value: UUID,
  examples: {
    hides: [
      sample("APPSIGNAL_PUSH_API_KEY=", "f56f66df-daf1-6d52", "-507b-ecb61e93a723"),
      sample("appsignal push key: ", "80d193fb-6e5e-f1e4", "-086e-bf051c5807f2"),
    ],
    keeps: ["APPSIGNAL_PUSH_API_KEY=$KEY", "appsignal sample 8f14e45f-ceea-467f-a83c-7b2d6a1e9c55"],
  },
});
