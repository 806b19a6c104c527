import { defineRule, sample } from "../define-rule.ts";
import { LABEL, LABEL_KEYWORDS, labelOf, OPEN_QUOTE, QUOTED_VALUE } from "../labels.ts";
import { isAgainstForgery } from "../request-forgery.ts";
import { secretNameKind } from "../secret-names.ts";
import { isSecretValue } from "../secret-values.ts";
import { confidenceInValue } from "../strong-value.ts";

export default defineRule({
  id: "json-field",
  title: "Value of a JSON field whose name says secret, in JSON or in text that quotes JSON",
  keywords: LABEL_KEYWORDS,
  pattern: new RegExp(
    String.raw`${LABEL}\\{0,7}["']\]?\s{0,16}(?:=>|[:=,])\s{0,16}(?:string\(\d{1,5}\)\s)?[bru]?${OPEN_QUOTE}${QUOTED_VALUE}`,
    "gi",
  ),
  readsName: true,
  behindName: /[\\"']/,
  kind: "generic",
  accept: (secret, match) => {
    const { name } = labelOf(match);
    // In a list only a flag is followed by its value.
    const inList = /^[\w.-]*\\*["']\]?\s*,/.test(match[0]);
    return (!inList || name.startsWith("--")) && isSecretValue(secret, secretNameKind(name), "literal");
  },
  confidence: (secret, match) => (isAgainstForgery(match) ? "low" : confidenceInValue(secret)),
  examples: {
    hides: [
      sample('{"password": "', "n1ght-w4tch", '"}'),
      sample('{\\"clientSecret\\":\\"', "hB4rQx81LmZt60Wy", '\\"}'),
      sample('["harborctl", "--password", "', "n1ght-w4tch", '"]'),
      sample("{'db_password': '", "n1ght-w4tch", "'}"),
      sample('"gateway": { "auth": { "mode": "token", "token": "', "kFzrZ/Wo84hGPMA53RMQ", '" } }'),
    ],
    keeps: [
      '{"password": "***"}',
      '{"token": "${OPENCLAW_GATEWAY_TOKEN}"}',
      '{"totalTokens":13504,"maxTokens":"8192"}',
      '{"sessionKey":"agent:main:main","key":"agent:main:main"}',
      '{"toolCallId":"call_23bcfc26a1b2c3d4e5f60718"}',
      '{"mode":"token","reason":"token_missing"}',
      '{"password": "__OPENCLAW_REDACTED__"}',
      '{"publicKey":"MCowBQYDK2VwAyEA6qYbaBmAWkjTKD0LOgS9rWSW9F3V7ykYakq96wAs2MU="}',
      '{"integrity":"sha512-hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2Zx9Tn4Yb6Vm1Kc8Hd3Pf5Gs0Ja2BxQ=="}',
      '{"apiKey":"HARBOR_API_KEY"}',
      '{"secretName":"harbor-tls"}',
      '{"idempotencyKey":"f3a1b2c4-1111-4222-8333-abcdefabcdef"}',
      '{"token":"beautiful"}',
    ],
  },
});
