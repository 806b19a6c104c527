import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "sambanova-key",
  title: "SambaNova API key",
  labels: ["sambanova"],
  says: "key|token|secret",
  value: UUID,
  examples: {
    hides: [
      sample("SAMBANOVA_API_KEY=", "dc8926f4-6aa9-0263-d546-7020fb742115"),
      sample('"sambanova api key": "', "d48ff4fa-716d-61ee-3a0a-83f78f6cd4bb", '"'),
    ],
    keeps: ["SAMBANOVA_API_KEY=$HARBOR_KEY", "sambanova run 550e8400-e29b-41d4-a716-446655440000 is done"],
  },
});
