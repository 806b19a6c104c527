import { defineRule, sample } from "../define-rule.ts";
import { ANY_VALUE } from "../labels.ts";
import { secretNameKind } from "../secret-names.ts";
import { isSecretValue } from "../secret-values.ts";

export default defineRule({
  id: "shell-set-variable",
  title: "Secret in a variable of the environment that is set without a sign: setx, setenv, set -gx",
  keywords: ["setx ", "setenv ", "set -gx ", "set -x ", "set -ux ", "set -lx "],
  pattern: new RegExp(
    String.raw`(?<![\w-])(?:setx|setenv|set -[glux]{1,3})[ \t]{1,8}(?:\/m[ \t]{1,4})?["']?(?<name>\w{2,64})["']?[ \t]{1,8}${ANY_VALUE}`,
    "gi",
  ),
  kind: "generic",
  accept: (secret, match) => isSecretValue(secret, secretNameKind(match.groups?.name ?? ""), "literal"),
  examples: {
    hides: [
      sample('setx HARBOR_TOKEN "', "hB4rQx81LmZt60Wy", '"'),
      sample("setenv DB_PASSWORD ", "swordfish"),
      sample("set -gx HARBOR_API_KEY ", "hB4rQx81LmZt60Wy"),
    ],
    keeps: [
      "setx HARBOR_PORT 8080",
      "setenv DB_PASSWORD $PASS",
      "set -gx HARBOR_TOKEN (cat /run/token)",
      "setx HARBOR_TOKEN %TOKEN%",
    ],
  },
});
