import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "mandrill-key",
  title: "Mandrill API key",
  forms: [{ prefixes: ["md-"], alphabet: "base64url", length: 22 }],
  isCommonPrefix: true,
  examples: {
    hides: [sample("md-", "jETu4HNTdtR2wUslY58c6b"), sample("MANDRILL_API_KEY=md-", "2lCClqw4qOUKztX5iY7qsF")],
    keeps: ["md-", "md-editor-of-the-harbor", "cmd-line-of-the-harbor-2026"],
  },
});
