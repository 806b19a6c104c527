import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "together-key-by-name",
  title: "Together AI API key of the older form",
  labels: ["together_api", "together-api", "togetherapi", "together api", "togetherai", "together_ai"],
  says: "key|token|secret",
  value: "[a-f0-9]{64}",
  examples: {
    hides: [
      sample("TOGETHER_API_KEY=", "8cb434ec3d6720c4a8b36898b1514324f721019846add6c4d2d68de9f3b79a92"),
      sample('"together api key": "', "416748920a5c005ba802a3588bf8ba38b9abc0b54347572bc46b62b8ea75ac33", '"'),
    ],
    keeps: ["TOGETHER_API_KEY=$HARBOR_KEY", "together client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
