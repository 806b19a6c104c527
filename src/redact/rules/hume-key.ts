import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "hume-key",
  title: "Hume API key or secret",
  labels: ["hume_api", "hume-api", "humeapi", "hume api", "hume_secret", "hume_key"],
  says: "key|token|secret",
  value: "[A-Za-z0-9]{48}(?:[A-Za-z0-9]{16})?",
  examples: {
    hides: [
      sample("HUME_API_KEY=", "IBPD9GHxNHFak3cdLVqYKHTI9dRnWsiL0z4nX0MwAkvfWLrL"),
      sample('"hume api key": "', "YyXSDjf7epL5rcfCpxC6R5UF3X0FhIsm2BsE86NMEvh7AyNF", '"'),
    ],
    keeps: ["HUME_API_KEY=$HARBOR_KEY", "HUME_API_KEY=<your hume key>"],
  },
});
