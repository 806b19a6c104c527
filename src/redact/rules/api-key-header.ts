import { defineRule, sample } from "../define-rule.ts";
import { isStandIn } from "../secret-values.ts";

export default defineRule({
  id: "api-key-header",
  title: "Key or token in a header of its own, such as X-Api-Key",
  keywords: [
    "x-api",
    "x-auth",
    "x-access",
    "x-vault",
    "x-goog-api",
    "x-amz-security",
    "x-secret",
    "x-gitlab",
    "x-csrf",
    "private-token",
    "job-token",
    "deploy-token",
    "api-key:",
    'api-key":',
    "ocp-apim",
  ],
  pattern:
    /(?:x-[a-z0-9-]{0,32}(?:key|token|secret|auth)|ocp-apim-subscription-key|private-token|job-token|deploy-token|api-key)["'\\]{0,4}[ \t]{0,4}:[ \t]{0,4}["'\\]{0,4}(?<secret>[^\s"'`\\,;<>(){}]{8,})/gi,
  kind: "generic",
  accept: (secret) => !isStandIn(secret) && /[0-9]|[a-z][A-Z]/.test(secret),
  examples: {
    hides: [
      sample("X-Api-Key: ", "hB4rQx81LmZt60Wy"),
      sample('curl -H "PRIVATE-TOKEN: ', "hB4rQx81LmZt60Wy", '" http://127.0.0.1/'),
      sample('"x-vault-token": "', "hB4rQx81LmZt60Wy", '"'),
    ],
    keeps: ["401 invalid x-api-key", "X-Api-Key: $KEY", "x-api-key: required", "x-api-key: <your key>"],
  },
});
