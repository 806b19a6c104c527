import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "aws-access-key-id",
  title: "AWS access key id",
  keywords: ["akia", "asia", "abia", "acca"],
  pattern: /(?<![A-Za-z0-9+/])A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  kind: "specific",
  examples: {
    hides: [sample("AKIA", "QX2LR7ZT4YB6VMKC"), sample("aws_access_key_id = ASIA", "QX2LR7ZT4YB6VMKC")],
    keeps: ["AKIA", "asia-northeast1-docker.pkg.dev", "ASIAPACIFICREGIONALHEADQUARTERS"],
  },
});
