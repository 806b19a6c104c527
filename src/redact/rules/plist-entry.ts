import { defineRule, sample } from "../define-rule.ts";
import { LABEL, LABEL_KEYWORDS, labelOf } from "../labels.ts";
import { secretNameKind } from "../secret-names.ts";
import { isSecretValue } from "../secret-values.ts";
import { confidenceInValue } from "../strong-value.ts";

export default defineRule({
  id: "plist-entry",
  title: "Value in the element after the one that names it, as property lists are written",
  keywords: LABEL_KEYWORDS,
  pattern: new RegExp(
    String.raw`${LABEL}</(?:key|name|id|string|td|th|dt|b|strong)>:?\s{0,40}<(?:string|value|data|td|dd|code|span)(?:\s[^<>]{0,80})?>\s{0,40}(?<secret>[^<>]{4,512}?)\s{0,40}</`,
    "gi",
  ),
  readsName: true,
  behindName: /</,
  kind: "generic",
  accept: (secret, match) => isSecretValue(secret, secretNameKind(labelOf(match).name), "literal"),
  confidence: confidenceInValue,
  examples: {
    hides: [
      sample("<key>HarborPassword</key>\n\t<string>", "n1ght-w4tch", "</string>"),
      sample("<name>api.token</name><value>", "hB4rQx81LmZt60WyVcNs", "</value>"),
    ],
    keeps: ["<key>HarborToken</key>\n<string>$(TOKEN)</string>", "<key>Port</key><string>8443</string>"],
  },
});
