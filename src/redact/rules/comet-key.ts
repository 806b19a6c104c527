import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "comet-key",
  title: "Comet or Opik API key",
  labels: ["comet_api", "comet-api", "cometapi", "comet api", "opik_api", "comet_key", "comet.ml"],
  says: "key|token|secret",
  value: "[A-Za-z0-9]{25}",
  examples: {
    hides: [
      sample("COMET_API_KEY=", "CR2AsvpBJpN6gjJucGzU8q66c"),
      sample('"comet api key": "', "em3EZrRSQ4KZd9GyTgYNZ0sX8", '"'),
    ],
    keeps: ["COMET_API_KEY=$HARBOR_KEY", "COMET_API_KEY=<your comet key>"],
  },
});
