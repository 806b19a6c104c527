import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "vapi-key",
  title: "Vapi private key",
  labels: ["vapi_api", "vapi-api", "vapiapi", "vapi api", "vapi_private", "vapi_key", "vapi_token"],
  says: "key|token|secret",
  value: UUID,
  examples: {
    hides: [
      sample("VAPI_API_KEY=", "b0136769-8189-6fa1-6764-ff1f265e6602"),
      sample('"vapi api key": "', "c4dd4efb-93b9-8d75-d28e-70690dcfd450", '"'),
    ],
    keeps: ["VAPI_API_KEY=$HARBOR_KEY", "vapi run 550e8400-e29b-41d4-a716-446655440000 is done"],
  },
});
