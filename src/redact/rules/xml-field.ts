import { defineRule, sample } from "../define-rule.ts";
import { LABEL, LABEL_KEYWORDS, labelOf } from "../labels.ts";
import { secretNameKind } from "../secret-names.ts";
import { isSecretValue } from "../secret-values.ts";
import { confidenceInValue } from "../strong-value.ts";

export default defineRule({
  id: "xml-field",
  title: "Content of an XML element whose name says secret",
  keywords: LABEL_KEYWORDS,
  pattern: new RegExp(String.raw`${LABEL}>(?<secret>[^<>\s]{4,512})(?=</)`, "gi"),
  readsName: true,
  behindName: />/,
  kind: "generic",
  accept: (secret, match) => {
    const { name, before } = labelOf(match);
    return /[<:]$/.test(before) && isSecretValue(secret, secretNameKind(name), "literal");
  },
  confidence: confidenceInValue,
  examples: {
    hides: [sample("<server><password>", "n1ght-w4tch", "</password></server>")],
    keeps: [
      "<Key>logs/2026/11/21.json</Key>",
      "<password></password>",
      "<password>${env.PW}</password>",
      "<b>token</b>",
    ],
  },
});
