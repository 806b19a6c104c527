import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";

export default defineRule({
  id: "azure-account-keys",
  title: "Keys that Azure lists for an account: `keyName`, `permissions`, `value`",
  keywords: ['keyname"', "keyname\\"],
  pattern:
    /keyName\\{0,7}":\s{0,8}\\{0,7}"(?:key[12]|primary|secondary)\\{0,7}",(?:[^{}]{0,160}?,)?\s{0,16}\\{0,7}"value\\{0,7}":\s{0,8}\\{0,7}"(?<secret>[A-Za-z0-9+/=_-]{20,128})\\{0,7}"/gi,
  kind: "specific",
  accept: (secret) => !looksMadeUp(secret),
  examples: {
    hides: [
      sample(
        '[\n  {\n    "keyName": "key1",\n    "permissions": "FULL",\n    "value": "',
        "7246eb60e7c81203",
        "fa113a247608e4fa",
        '"\n  }\n]',
      ),
    ],
    keeps: [
      '{"keyName": "key1", "value": "<key>"}',
      '{"keyName": "lamp", "value": "7246eb60e7c81203fa113a247608e4fa"}',
      '{"keyName": "key1", "permissions": "FULL"}',
    ],
  },
});
