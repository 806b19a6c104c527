import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "openrouter-key",
  title: "OpenRouter API key or management key",
  forms: [{ prefixes: ["sk-or-v1-"], alphabet: "hex", length: 64 }],
  examples: {
    hides: [
      sample("sk-or-v1-", "6e7b1d27cb6ba5750adfb6783a160a4acca6b368bef30e79e6d4404b0e1974d8"),
      sample("OPENROUTER_API_KEY=sk-or-v1-", "06a43ff027ced8a9ee1ce9f170227f05067307fc81b49ebfbaf1d7ec15299d3f"),
    ],
    keeps: ["sk-or-v1-", sample("sk-or-v1-", "x".repeat(64))],
  },
});
