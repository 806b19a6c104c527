import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "exa-key-by-name",
  title: "Exa search API key without a prefix",
  labels: ["exa_api", "exa-api", "exaapi", "exa api"],
  says: "key|token|secret",
  value: UUID,
  examples: {
    hides: [
      sample("EXA_API_KEY=", "743c7bef-8e0c-0366-7693-0a2312ea5845"),
      sample('"exa api key": "', "52913043-8b05-243a-7c7b-8f8cebd42493", '"'),
    ],
    keeps: ["EXA_API_KEY=$HARBOR_KEY", "exa run 550e8400-e29b-41d4-a716-446655440000 is done"],
  },
});
