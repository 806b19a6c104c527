import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "braintree-private-key",
  title: "Braintree private key",
  labels: ["braintree"],
  says: "private|secret",
  value: "[a-f0-9]{32}",
  examples: {
    hides: [
      sample("BRAINTREE_PRIVATE_KEY=", "ee58a75c1d4b26a5d5fe29f257b4c28d"),
      sample('"braintree private key": "', "65b831b735e991cb3fec3b96c2c69a4d", '"'),
    ],
    keeps: ["BRAINTREE_PRIVATE_KEY=$HARBOR_KEY", "braintree client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
