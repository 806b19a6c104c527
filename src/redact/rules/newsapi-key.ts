import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "newsapi-key",
  title: "News API key",
  labels: ["newsapi", "news_api"],
  value: "[a-f0-9]{32}",
  examples: {
    hides: [
      sample("NEWSAPI_KEY=", "c9491f70ce6ee9fef467bb23ba5b1a82"),
      sample('"newsapi key": "', "23c7da1410da7f0025ae0b690872f9d8", '"'),
    ],
    keeps: ["NEWSAPI_KEY=$HARBOR_KEY", "newsapi client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
