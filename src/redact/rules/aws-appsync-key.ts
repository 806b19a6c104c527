import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "aws-appsync-key",
  title: "AWS AppSync API key",
  forms: [{ prefixes: ["da2-"], alphabet: "lower36", length: 26 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("da2-", "d806j85yyq5aq", "gpeweos7w9730"),
      sample("x-api-key: da2-", "eq58msxrz98sp", "whd1grbfecxy8"),
    ],
    keeps: ["da2-", "da2-settings", "da2-xxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
});
