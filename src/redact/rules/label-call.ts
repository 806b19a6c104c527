import { defineRule, sample } from "../define-rule.ts";
import { LABEL, LABEL_KEYWORDS, labelOf, OPEN_QUOTE, QUOTED_VALUE } from "../labels.ts";
import { secretNameKind } from "../secret-names.ts";
import { isSecretValue } from "../secret-values.ts";
import { confidenceInValue, isStrongValue } from "../strong-value.ts";

/** Functions that are given the name or the text of something, not the thing itself. */
const ASKS =
  /^(?:get|find|has|is|fetch|read|load|parse|validate|check|require|expect|describe|use|prompt|ask|show|label|translate|missing|no|invalid|remove|delete|generate)(?=[A-Z_]|$)/;

export default defineRule({
  id: "label-call",
  title: "Value given to a function beside the name of a secret, or to one that sets it",
  keywords: LABEL_KEYWORDS,
  pattern: new RegExp(
    String.raw`${LABEL}(?:\\{0,7}["'\x60]\s{0,4},|["'\x60]?\)?\(|\\{0,7}["'\x60]\))\s{0,40}(?:[a-z]{1,2})?${OPEN_QUOTE}${QUOTED_VALUE}`,
    "gi",
  ),
  readsName: true,
  behindName: /[\\"'`()]/,
  kind: "generic",
  accept: (secret, match) => {
    const { name } = labelOf(match);
    if (secretNameKind(name) === "session") return isSecretValue(secret, "session", "literal");
    // Google's passwords for programs: four groups of four letters.
    if (secretNameKind(name) === "password" && /^[a-z]{4}(?: [a-z]{4}){3}$/.test(secret)) return true;
    return !ASKS.test(name) && isStrongValue(secret, secretNameKind(name));
  },
  confidence: confidenceInValue,
  examples: {
    hides: [
      sample('os.Setenv("HARBOR_TOKEN", "', "hB4rQx81LmZt60WyVcNs", '")'),
      sample("define( 'DB_PASSWORD', '", "n1ght-W4tch!", "' );"),
      sample('dataSource.setPassword("', "n1ght-W4tch!", '")'),
      sample("INSERT INTO settings VALUES ('harbor_api_token', '", "hB4rQx81LmZt60WyVcNs", "');"),
      sample("VALUES ('email_password', '", "wxqk zjvd hpgt mfuy", "');"),
      sample('os.getenv("HARBOR_SECRET", "', "hB4rQx81LmZt60WyVcNs", '")'),
    ],
    keeps: [
      't("password", "Your password")',
      'getToken("harbor-2026")',
      'expect(token).toBe("night-watch")',
      'test("token", "sees a1b2")',
      'form.field("password", "type")',
    ],
  },
});
