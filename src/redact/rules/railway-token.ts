import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "railway-token",
  title: "Railway token: a UUID, known by its label",
  labels: ["railway"],
  says: "token|key",
  value: UUID,
  examples: {
    hides: [
      sample("RAILWAY_TOKEN=", "28bafc88-4181-7308", "-3de3-546c715fd68c"),
      sample('railway api token = "', "9aa88f1f-c204-6237", "-a31e-2249086723e8", '"'),
    ],
    keeps: [
      "RAILWAY_PROJECT_ID=8f14e45f-ceea-467f-a83c-7b2d6a1e9c55",
      "railway up 8f14e45f-ceea-467f-a83c-7b2d6a1e9c55",
      "RAILWAY_TOKEN=$RAILWAY_TOKEN",
    ],
  },
});
