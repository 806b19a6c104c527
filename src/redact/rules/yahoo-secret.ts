import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "yahoo-secret",
  title: "Yahoo client secret",
  labels: ["yahoo"],
  says: "secret",
  value: "[a-f0-9]{40}",
  examples: {
    hides: [
      sample("YAHOO_CLIENT_SECRET=", "5d1f0c9be27a4836f1c02e94d7b3865a09efc471"),
      sample('"yahoo client secret": "', "c83e51a90fd264b7185ea0c2937f6db40812e5fa", '"'),
      sample("set YAHOO_CLIENT_SECRET to ", "c83e51a90fd264b7185ea0c2937f6db40812e5fa"),
    ],
    keeps: [
      "YAHOO_CLIENT_SECRET=$HARBOR_KEY",
      "move the yahoo secret check to 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    ],
  },
});
