import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "bigcommerce-token",
  title: "BigCommerce access token or client secret",
  labels: ["bigcommerce", "bc_access", "bc_client", "x-auth-token"],
  says: "key|token|secret",
  value: "(?:[a-f0-9]{64}|[a-z0-9]{31})",
  examples: {
    hides: [
      sample("BIGCOMMERCE_ACCESS_TOKEN=", "bs6oekardqj721ybx77n8p4qs4du072"),
      sample('"bigcommerce token": "', "qtuq3rhtc81g5c20n3au6fsusuqyxkz", '"'),
    ],
    keeps: [
      "BIGCOMMERCE_ACCESS_TOKEN=$HARBOR_KEY",
      "bigcommerce client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    ],
  },
});
