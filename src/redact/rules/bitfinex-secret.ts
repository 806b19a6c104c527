import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "bitfinex-secret",
  title: "Bitfinex API key or secret",
  labels: ["bitfinex", "bfx_"],
  says: "key|token|secret",
  value: "[A-Za-z0-9]{43}",
  examples: {
    hides: [
      sample("BITFINEX_API_SECRET=", "fCY3JtrmRpYgA5ww0WjoewX6lzQTR63CrgtkCQe3TEi"),
      sample('"bitfinex api secret": "', "7fpdmrCvhBLGvNPZ62OmQFbNJnhrTd6nbgvtXPq5DOo", '"'),
    ],
    keeps: ["BITFINEX_API_SECRET=$HARBOR_KEY", "BITFINEX_API_SECRET=<your bitfinex key>"],
  },
});
