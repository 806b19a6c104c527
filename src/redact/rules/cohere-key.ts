import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "cohere-key",
  title: "Cohere API key",
  labels: ["cohere", "co_api", "co-api"],
  says: "key|token|secret",
  value: "(?:co-)?[A-Za-z0-9]{40}",
  examples: {
    hides: [
      sample("COHERE_API_KEY=", "OK1Wo10yOQx1ZzqH0ckEguGXkbgnmA4fPszv9fgo"),
      sample('"cohere api key": "', "zbHLijnFTDNnem7FWUpnv0RtNMgk5e6sZqu5mxZa", '"'),
      sample("CO_API_KEY=", "WPdD8Ex6BB6NuhU1iYPGFfJVpsZ2DGinjYtZ9hxN"),
    ],
    keeps: [
      "COHERE_API_KEY=$HARBOR_KEY",
      "fix the cohere key of harbor in 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "coherent tokens of the harbor",
    ],
  },
});
