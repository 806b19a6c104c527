import { defineRule, sample } from "../define-rule.ts";
import { TOKEN_START } from "../token-start.ts";

export default defineRule({
  id: "asana-token",
  title: "Asana personal access token",
  keywords: ["0/00000000000"],
  pattern: new RegExp(String.raw`${TOKEN_START}[0-2]\/[0-9]{13,17}(?:\/[0-9]{13,17})?:[a-f0-9]{32}`, "g"),
  kind: "specific",
  examples: {
    hides: [
      sample("1/", "1204567890123456:", "df42633ec15694240e022d14efa2a635"),
      sample("ASANA_TOKEN=2/1204567890123456/1204567890123457:", "4572bca277b27c63194556e34817350a"),
    ],
    keeps: ["https://app.asana.com/0/1204567890123456/1204567890123457", "1/1204567890123456"],
  },
});
