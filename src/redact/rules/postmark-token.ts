import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "postmark-token",
  title: "Postmark server or account token",
  labels: ["postmark"],
  says: "key|token|secret",
  value: UUID,
  examples: {
    hides: [
      sample("POSTMARK_SERVER_TOKEN=", "0c777c0c-dbe5-9da9-9a3b-6f287e323803"),
      sample('"x-postmark-server-token": "', "3fa0fc85-a484-1baa-2c17-ae1a98944069", '"'),
    ],
    keeps: ["POSTMARK_SERVER_TOKEN=$HARBOR_KEY", "x run 550e8400-e29b-41d4-a716-446655440000 is done"],
  },
});
