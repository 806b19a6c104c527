import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "asana-token-by-name",
  title: "Asana access token or client secret of the older form",
  labels: ["asana"],
  says: "key|token|secret",
  value: "(?:[01]/)?[a-f0-9]{32}",
  examples: {
    hides: [
      sample("ASANA_ACCESS_TOKEN=", "0/cc1abb504128f9061c106b84bfe9e220"),
      sample('"asana token": "', "0/8340d5cca10c8379d5b3232f59c6d868", '"'),
    ],
    keeps: ["ASANA_ACCESS_TOKEN=$HARBOR_KEY", "asana client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
