import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "coze-token",
  title: "Coze personal or service access token",
  forms: [{ prefixes: ["pat_", "sat_"], alphabet: "base62", length: 64 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("pat_", "0xqxRtTpa4iQnXKRMTHHnezrikbYSgV1IdkUCHKEX0RHaTkbNSDlzd0ZcBmjQIc8"),
      sample("COZE_API_TOKEN=sat_", "KlRSzmg7krIb494oIjPwdGQRKuZIOzvNHVWXQZ2WrVSQ2t4Y3fgfimkt1nHvkzGU"),
    ],
    keeps: ["pat_", "pat_harbor"],
  },
});
