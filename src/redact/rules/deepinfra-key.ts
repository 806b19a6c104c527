import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "deepinfra-key",
  title: "DeepInfra API key",
  labels: ["deepinfra"],
  says: "key|token|secret",
  value: "[A-Za-z0-9]{32}",
  examples: {
    hides: [
      sample("DEEPINFRA_API_KEY=", "yaEhAekLixCujC5EBM8fgWnSDwLB7iD9"),
      sample('"deepinfra api key": "', "hc4s6mLwtqtMVkJ2oYNyZc0iEoffTZkL", '"'),
    ],
    keeps: ["DEEPINFRA_API_KEY=$HARBOR_KEY", "DEEPINFRA_API_KEY=<your deepinfra key>"],
  },
});
