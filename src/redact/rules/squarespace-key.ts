import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "squarespace-key",
  title: "Squarespace API key",
  labels: ["squarespace"],
  says: "key|token|secret",
  value: UUID,
  examples: {
    hides: [
      sample("SQUARESPACE_API_KEY=", "b5515035-bb4f-a830-d795-f664b7f6befd"),
      sample('"squarespace api key": "', "7345b7d0-4f50-a7c8-290a-2ee5a57c2e62", '"'),
    ],
    keeps: ["SQUARESPACE_API_KEY=$HARBOR_KEY", "squarespace run 550e8400-e29b-41d4-a716-446655440000 is done"],
  },
});
