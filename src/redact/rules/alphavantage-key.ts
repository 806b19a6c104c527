import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "alphavantage-key",
  title: "Alpha Vantage API key",
  labels: ["alphavantage", "alpha_vantage", "alpha vantage"],
  value: "[A-Z0-9]{16}",
  examples: {
    hides: [
      sample("ALPHAVANTAGE_API_KEY=", "59135ORILG7A26Y0"),
      sample('"alpha_vantage key": "', "Q0K1VJWUIKX3IZRC", '"'),
    ],
    keeps: ["ALPHAVANTAGE_API_KEY=$HARBOR_KEY", "ALPHAVANTAGE_API_KEY=<your alpha key>"],
  },
});
