import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "scrapfly-key",
  title: "Scrapfly API key",
  forms: [{ prefixes: ["scp-live-", "scp-test-"], alphabet: "hex", length: 32 }],
  examples: {
    hides: [
      sample("scp-live-", "60a1b0a345e0df7db6874cdb3fd36546"),
      sample("SCRAPFLY_API_KEY=scp-test-", "f150e1af5dab1dd392fea5bada7c63ba"),
    ],
    keeps: ["scp-live-", sample("scp-live-", "x".repeat(32))],
  },
});
