import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "mistral-key",
  title: "Mistral API key",
  labels: ["mistral"],
  says: "key|token|secret",
  value: "[A-Za-z0-9]{32}",
  examples: {
    hides: [
      sample("MISTRAL_API_KEY=", "av4BH6460J8gi3VhEa589XksoigixGw5"),
      sample('"mistral api key": "', "c2PBmoMS4CkLAM6Cj4LpokgEEEtMIWHd", '"'),
    ],
    keeps: [
      "MISTRAL_API_KEY=$HARBOR_KEY",
      "mistral token limit: 32768",
      "mistral key: seeTheHarborManualOnPageThirtyTwo",
    ],
  },
});
