import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "firecrawl-key",
  title: "Firecrawl API key",
  forms: [{ prefixes: ["fc-"], alphabet: "hex", length: 32 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("fc-", "f2fa4187cbf3b2cba447d8c47fb7ea1d"),
      sample("FIRECRAWL_API_KEY=fc-", "e7940acf4af2d970a8d40b7a8df22702"),
    ],
    keeps: ["fc-", "fc-list : family style", "arn:fc-harbor-2026"],
  },
});
