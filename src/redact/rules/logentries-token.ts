import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "logentries-token",
  title: "Logentries token: a UUID, known by its label",
  labels: ["logentries"],
  says: "token|key",
  value: UUID,
  examples: {
    hides: [
      sample("LOGENTRIES_TOKEN=", "3765c6d6-1131-7c40", "-6d62-4891acc71806"),
      sample("logentries log token: ", "979dc0ca-5b3c-79c6", "-6a3d-c43e77773e56"),
    ],
    keeps: ["LOGENTRIES_TOKEN=$TOKEN", "logentries log 8f14e45f-ceea-467f-a83c-7b2d6a1e9c55"],
  },
});
