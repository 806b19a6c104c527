import { defineRule, sample } from "../define-rule.ts";

const BODY = sample("hB4rQx81LmZt60WyVcNs", "52KdTgPa37uEjR0f/+Qz");

export default defineRule({
  id: "aws-secret-access-key",
  title: "AWS secret access key next to its label or its key id",
  keywords: ["secret_access", "secretaccess", "secret-access", "secret access", "aws_secret", "akia"],
  pattern:
    /(?:(?:aws[_-]?)?secret(?:[_ -]?access)?[_ -]?key["'\\]{0,4}(?:\s{0,4}[:=>]{1,2}\s{0,4}|\s{1,4})["'\\]{0,4}|A(?:KIA|SIA)[A-Z0-9]{16}[,:;\s]{1,2})(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/gi,
  kind: "specific",
  examples: {
    hides: [
      `aws_secret_access_key = ${BODY}`,
      `aws configure set aws_secret_access_key ${BODY}`,
      `"SecretAccessKey": "${BODY}"`,
      `<SecretAccessKey>${BODY}</SecretAccessKey>`,
      sample("AKIA", "QX2LR7ZT4YB6VMKC", ",", BODY),
    ],
    keeps: [
      "aws_secret_access_key = ${AWS_SECRET}",
      "commit 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "set SecretAccessKey first",
    ],
  },
});
