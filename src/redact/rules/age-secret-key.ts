import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "age-secret-key",
  title: "age identity",
  keywords: ["age-secret-key-"],
  pattern: /AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]{30,}/gi,
  kind: "specific",
  canonical: (key) => key.toUpperCase(),
  examples: {
    hides: [sample("AGE-SECRET-KEY-1", "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE")],
    keeps: ["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kudsae83s0nr4ph", "AGE-SECRET-KEY-1"],
  },
});
