import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "brave-search-key",
  title: "Brave Search API key",
  forms: [{ prefixes: ["BSA"], alphabet: "base64url", length: [20, 32] }],
  isCommonPrefix: true,
  examples: {
    hides: [sample("BSA", "xhi7cZuG73qAX7ZQUxM4HVDbHT1A"), sample("BRAVE_API_KEY=BSA", "w5az60MNjbQ7MjElDkN4w9uxPJfc")],
    keeps: ["BSA", "BSA-2026-0001 is no key", "BSAuditReportOfTheHarbor"],
  },
});
