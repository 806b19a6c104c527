import { defineRule, sample } from "../define-rule.ts";
import { LABEL, LABEL_KEYWORDS, labelOf, OPEN_QUOTE, QUOTED_VALUE } from "../labels.ts";
import { secretNameKind } from "../secret-names.ts";
import { isSecretValue } from "../secret-values.ts";
import { confidenceInValue } from "../strong-value.ts";

export default defineRule({
  id: "hcl-default",
  title: "Default of a Terraform variable whose name says secret",
  keywords: LABEL_KEYWORDS,
  pattern: new RegExp(
    String.raw`${LABEL}"\s{0,4}\{(?:[^{}"\n]{0,120}(?:"[^"\n]{0,200}"[^{}"\n]{0,40})?\n){0,8}[ \t]{0,16}(?:default|value)[ \t]{0,16}=[ \t]{0,8}${OPEN_QUOTE}${QUOTED_VALUE}`,
    "gi",
  ),
  readsName: true,
  behindName: /"/,
  kind: "generic",
  accept: (secret, match) => isSecretValue(secret, secretNameKind(labelOf(match).name), "literal"),
  confidence: confidenceInValue,
  examples: {
    hides: [sample('variable "db_password" {\n  type = string\n  default = "', "n1ght-w4tch", '"\n}')],
    keeps: [
      'variable "db_password" {\n  type = string\n  sensitive = true\n}',
      'variable "token" {\n  default = ""\n}',
    ],
  },
});
