import { defineRule, sample } from "../define-rule.ts";
import { ANY_VALUE, isQuoted, LABEL, LABEL_KEYWORDS, labelOf } from "../labels.ts";
import { isAgainstForgery } from "../request-forgery.ts";
import { secretNameKind } from "../secret-names.ts";
import { isSecretValue, looksLikeCode } from "../secret-values.ts";
import { confidenceInValue } from "../strong-value.ts";

export default defineRule({
  id: "name-value-pair",
  title: "Value beside a name that says secret, as Kubernetes, HAR and .NET files write them",
  keywords: LABEL_KEYWORDS,
  pattern: new RegExp(
    String.raw`${LABEL}["'\\]{0,8}[\s,]{1,40}["'\\]{0,8}value["'\\]{0,8}\s{0,4}[:=]\s{0,4}${ANY_VALUE}`,
    "gi",
  ),
  readsName: true,
  behindName: /["'\\\s,]/,
  kind: "generic",
  accept: (secret, match) => {
    const { name, before } = labelOf(match);
    if (!isQuoted(secret, match) && looksLikeCode(secret)) return false;
    return /["':=\s]$/.test(before) && isSecretValue(secret, secretNameKind(name), "literal");
  },
  confidence: (secret, match) => (isAgainstForgery(match) ? "low" : confidenceInValue(secret)),
  examples: {
    hides: [
      sample('{"name": "HARBOR_TOKEN", "value": "', "hB4rQx81LmZt60Wy", '"}'),
      sample("- name: HARBOR_TOKEN\n  value: ", "hB4rQx81LmZt60Wy"),
      sample('<add key="ApiKey" value="', "hB4rQx81LmZt60Wy", '"/>'),
    ],
    keeps: [
      '<button name="function_key" value="F12OfTheHarborMaster">',
      "- name: HARBOR_TOKEN\n  valueFrom:\n    secretKeyRef: { name: harbor }",
      "the token value: see below",
      "- name: PASSWORD\n  value: $(DB_PASSWORD)",
    ],
  },
});
