import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "contentful-token",
  title: "Contentful personal access token",
  forms: [{ prefixes: ["CFPAT-"], alphabet: "base64url", length: 43 }],
  examples: {
    hides: [
      sample("CFPAT-", "rOHhRXvGZSwDLVkThutdd1p3PPgvaHD0w7NSQK6RNGB"),
      sample("CONTENTFUL_MANAGEMENT_TOKEN=CFPAT-", "1WEUED7yuYsAa2YboUQBXSnLJuj3fahflWmB3ZKCmfJ"),
    ],
    keeps: ["CFPAT-", sample("CFPAT-", "x".repeat(43))],
  },
});
