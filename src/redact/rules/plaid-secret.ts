import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "plaid-secret",
  title: "Plaid secret",
  labels: ["plaid"],
  says: "secret",
  value: "[a-f0-9]{30}",
  examples: {
    hides: [
      sample("PLAID_SECRET=", "847e9ef2ca69e4b12980d8522a25f2"),
      sample('"plaid secret": "', "9de988285060e4052e246f8d20d68d", '"'),
    ],
    keeps: ["PLAID_SECRET=$HARBOR_KEY", "plaid client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
