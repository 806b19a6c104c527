import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "clearbit-key",
  title: "Clearbit secret key",
  labels: ["clearbit"],
  value: "sk_[a-f0-9]{32}",
  examples: {
    hides: [
      sample("CLEARBIT_KEY=", "sk_9a524f47e0040c72476831536018f046"),
      sample('"clearbit key": "', "sk_9b9789e8be8f0f259412e39388a0ac92", '"'),
    ],
    keeps: ["CLEARBIT_KEY=$HARBOR_KEY", "clearbit client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
