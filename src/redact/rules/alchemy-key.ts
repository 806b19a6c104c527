import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "alchemy-key",
  title: "Alchemy API key",
  labels: ["alchemy_", "alchemyapi", "alchemy api", "alchemy key", "alchemy-api"],
  value: "(?=[A-Za-z_-]{0,20}[0-9])[A-Za-z0-9_-]{32}",
  examples: {
    hides: [
      sample("ALCHEMY_API_KEY=", "4lFD5LrSCU6kWzJdwBvrf9fwR0sMYwgA"),
      sample('"alchemy api key": "', "XpOaUxS8aAdDKCNFLb6516mNspINcE4O", '"'),
    ],
    keeps: ["ALCHEMY_API_KEY=$HARBOR_KEY", "ALCHEMY_API_KEY=<your alchemy key>"],
  },
});
