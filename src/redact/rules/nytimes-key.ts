import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "nytimes-key",
  title: "New York Times API key",
  labels: ["nytimes", "nyt_api", "nyt_key", "new york times", "new_york_times"],
  says: "key|secret",
  value: "[A-Za-z0-9]{32}",
  examples: {
    hides: [
      sample("NYTIMES_API_KEY=", "nx7L7aqQ2wNzM0X4lgWZq7zGnddnKgvY"),
      sample('"nytimes api key": "', "npl7jpn3rKdeL70ucQ6F5RvNZ84MOI1b", '"'),
    ],
    keeps: ["NYTIMES_API_KEY=$HARBOR_KEY", "NYTIMES_API_KEY=<your nytimes key>"],
  },
});
