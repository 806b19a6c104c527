import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "cerebras-key",
  title: "Cerebras API key",
  forms: [{ prefixes: ["csk-"], alphabet: "lower36", length: [48, 56] }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("csk-", "7qc8mlz2m079re6auc35mwt3fk8h6rg548s3u5613ba5s16q"),
      sample("CEREBRAS_API_KEY=csk-", "eqp7k6iz4cb69judxxeoprvthhypir67reyg7nxa3j52td01"),
    ],
    keeps: ["csk-", "csk-harbor-settings"],
  },
});
