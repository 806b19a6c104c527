import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "browserless-token",
  title: "Browserless token",
  labels: ["browserless"],
  says: "key|token|secret",
  value: UUID,
  examples: {
    hides: [
      sample("BROWSERLESS_TOKEN=", "85f62b5f-32f8-7ef9-579a-4944ca337d10"),
      sample('"browserless token": "', "72ea4d48-fac9-03a1-46af-d2a785b9ab9f", '"'),
    ],
    keeps: ["BROWSERLESS_TOKEN=$HARBOR_KEY", "browserless run 550e8400-e29b-41d4-a716-446655440000 is done"],
  },
});
