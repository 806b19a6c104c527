import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "trello-key",
  title: "Trello API key or token",
  labels: ["trello"],
  says: "key|token|secret",
  value: "(?:[a-f0-9]{64}|[a-f0-9]{32})",
  examples: {
    hides: [
      sample("TRELLO_API_KEY=", "385294c3adec5f7516c6dcfe627409b2"),
      sample('"trello api key": "', "c790544ba834fe552fc8a0d1d62af2b6", '"'),
      sample("TRELLO_TOKEN=", "8954a62b16470dfcf47b79c69c45a6c913ac5201a8f2b65d5dfb18b6bf8e3dc7"),
    ],
    keeps: ["TRELLO_API_KEY=$HARBOR_KEY", "trello client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
