import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "clickhouse-key",
  title: "ClickHouse Cloud API key secret",
  forms: [{ prefixes: ["4b1d"], alphabet: "base62", length: 38 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("4b1d", "qmVkEzMraFzhybWiQSd", "F00qaCXPWE9A3YWJduz"),
      sample("CLICKHOUSE_API_SECRET=4b1d", "QogEDCRrJn8883TZSWW", "vmJmQSNSzDBL5aIoRZT"),
    ],
    keeps: ["4b1d", "4b1d5dc642cb6eb9", "4b1d0000000000000000000000000000000000000000"],
  },
});
