import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "vast-key",
  title: "Vast.ai API key",
  labels: ["vast_api", "vast-api", "vastai", "vast.ai", "vast_ai", "vast ai"],
  says: "key|token|secret",
  value: "[a-f0-9]{64}",
  examples: {
    hides: [
      sample("VAST_API_KEY=", "9a662124794e1774cbb79eae473622f476f1d4b153b028f458f7fe3adb4e3398"),
      sample('"vast.ai api key": "', "c56d15cac5cf207ac0ba5e2dd1448e67287a5ef76eb4aee900f5260849475e0e", '"'),
    ],
    keeps: ["VAST_API_KEY=$HARBOR_KEY", "vast.ai client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
