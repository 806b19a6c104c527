import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "finnhub-key",
  title: "Finnhub API key",
  labels: ["finnhub"],
  says: "key|token|secret",
  value: "[a-z0-9]{20}(?:[a-z0-9]{20})?",
  examples: {
    hides: [
      sample("FINNHUB_API_KEY=", "nywezuyee2ykpr2yj9gu"),
      sample('"finnhub api key": "', "9k7sen9rfowsrryrcmha", '"'),
    ],
    keeps: ["FINNHUB_API_KEY=$HARBOR_KEY", "FINNHUB_API_KEY=<your finnhub key>"],
  },
});
