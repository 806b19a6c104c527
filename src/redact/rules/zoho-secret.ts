import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "zoho-secret",
  title: "Zoho client secret",
  labels: ["zoho"],
  says: "secret",
  value: "[a-f0-9]{42}",
  examples: {
    hides: [
      sample("ZOHO_CLIENT_SECRET=", "e9d42bc07d890984aa9574509f8896e3fc752d0cb6"),
      sample('"zoho client secret": "', "f18aa5a8852af5ce4173b85cbf85a132c091246a75", '"'),
    ],
    keeps: ["ZOHO_CLIENT_SECRET=$HARBOR_KEY", "zoho client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
