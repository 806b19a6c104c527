import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "alibaba-access-key",
  title: "Alibaba Cloud access key id or STS token",
  forms: [
    { prefixes: ["LTAI"], alphabet: "base62", length: [12, 20] },
    { prefixes: ["STS.N"], alphabet: "base62", length: [20, 40] },
  ],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("LTAI", "GW7Tk3nNQP", "klyhkOoBR0"),
      sample("ALIBABA_CLOUD_ACCESS_KEY_ID=LTAI5t", "fAv9lBUjY", "CPsXL90RE"),
    ],
    keeps: ["LTAI", "LTAIexample", "STS.NET"],
  },
});
