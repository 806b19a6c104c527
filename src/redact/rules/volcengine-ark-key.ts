import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "volcengine-ark-key",
  title: "Volcengine Ark (Doubao) API key",
  labels: ["ark_api", "ark-api", "volcengine", "volc_", "doubao"],
  says: "key|token|secret",
  value: UUID,
  examples: {
    hides: [
      sample("ARK_API_KEY=", "af820ab4-1a00-1668-849a-16a4eaabb680"),
      sample('"volcengine api key": "', "cd91a2a5-af31-6150-0060-b8fcdaa9999f", '"'),
    ],
    keeps: ["ARK_API_KEY=$HARBOR_KEY", "volcengine run 550e8400-e29b-41d4-a716-446655440000 is done"],
  },
});
