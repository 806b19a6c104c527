import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "coinbase-secret",
  title: "Coinbase API secret",
  labels: ["coinbase", "cb_access", "cb-access"],
  says: "secret|key",
  value: "(?:[A-Za-z0-9+/]{86}==|[A-Za-z0-9]{32})",
  examples: {
    hides: [
      sample(
        "COINBASE_API_SECRET=",
        "C5RsT2fhpPTe7cBHU7ebprKaL5E6jW5XYuUxdLmlJroYflPFc79S4NPIjLZ9PH3D",
        "cn4dRY3DvMtKWDkGsL73ly==",
      ),
      sample(
        '"coinbase api secret": "',
        "gZrUp2qp8WvVvwjs2aPVriw84rVt9iAXsfjuvAXpCL8wp0PFNhfum7KQyaQQWKUj",
        "AHDbfdJXv3tu2ygeKErfVe==",
        '"',
      ),
    ],
    keeps: ["COINBASE_API_SECRET=$HARBOR_KEY", "COINBASE_API_SECRET=<your coinbase key>"],
  },
});
