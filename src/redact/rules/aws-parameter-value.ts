import { defineRule, sample } from "../define-rule.ts";
import { QUOTED_VALUE } from "../labels.ts";
import { isStandIn } from "../secret-values.ts";

export default defineRule({
  id: "aws-parameter-value",
  title: "Value of a parameter or secret that AWS keeps encrypted, as its command line prints it",
  keywords: ["securestring", "secretstring"],
  pattern: new RegExp(
    String.raw`(?:SecureString\\{0,7}",?\s{0,40}\\{0,7}"Value|SecretString)\\{0,7}"\s{0,8}:\s{0,8}\\{0,7}"${QUOTED_VALUE}`,
    "gi",
  ),
  kind: "generic",
  // A document within has names of its own.
  accept: (secret) => secret.length >= 6 && !isStandIn(secret) && !/^\s*\{/.test(secret),
  examples: {
    hides: [
      sample('"Type": "SecureString",\n        "Value": "', "n1ght-w4tch", '"'),
      sample('"SecretString": "', "hB4rQx81LmZt60WyVcNs", '"'),
    ],
    keeps: [
      '"Type": "SecureString",\n "Version": 3',
      '"SecretString": "{\\"user\\":\\"harbor\\"}"',
      '"SecretString": "***"',
    ],
  },
});
