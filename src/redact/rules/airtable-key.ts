import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "airtable-key",
  title: "Airtable API key of the older form",
  labels: ["airtable"],
  value: "key[A-Za-z0-9]{14}",
  examples: {
    hides: [sample("AIRTABLE_API_KEY=", "key1pVliPFuw5Mgt1"), sample('"airtable key": "', "keyi8VtFajLq1twh1", '"')],
    keeps: ["AIRTABLE_API_KEY=$HARBOR_KEY", "airtable keyboardShortcuts"],
  },
});
