import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "wise-token",
  title: "Wise API token",
  labels: ["wise_api", "wise-api", "wiseapi", "wise api", "transferwise", "wise_token"],
  says: "key|token|secret",
  value: UUID,
  examples: {
    hides: [
      sample("WISE_API_TOKEN=", "1a1337d9-0209-b228-c919-e2b6ffed850b"),
      sample('"wise api token": "', "b0d22ed9-0cc5-38c6-9968-f86130dee80e", '"'),
    ],
    keeps: ["WISE_API_TOKEN=$HARBOR_KEY", "wise run 550e8400-e29b-41d4-a716-446655440000 is done"],
  },
});
