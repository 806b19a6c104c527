import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "dify-key",
  title: "Dify app or dataset key",
  labels: ["dify"],
  value: "(?:app|dataset)-[A-Za-z0-9]{24}",
  examples: {
    hides: [
      sample("DIFY_API_KEY=", "app-pD8luVDWg6IIy5iwVZTRuEU6"),
      sample('"dify app key": "', "app-x020PKWjjpXAkZX2S0gPYV2n", '"'),
    ],
    keeps: ["DIFY_API_KEY=$HARBOR_KEY", "dify app-of-the-night-watch"],
  },
});
