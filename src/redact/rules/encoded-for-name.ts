import { defineRule, sample } from "../define-rule.ts";
import { secretNameKind } from "../secret-names.ts";

export default defineRule({
  id: "encoded-for-name",
  title: "Value in base 64 or 16 that a command decodes for what is named a secret",
  keywords: ["echo ", "printf ", "fromhex(", "unhexlify(", "b64decode("],
  isKeywordCommon: true,
  pattern:
    /(?:(?:echo(?: -n)?|printf(?: '?%s'?)?) ["']?(?<text>[A-Za-z0-9+/]{8,2000}={0,2})["']? ?\| ?base64 (?:-d|-D|--decode)[^\n>]{0,24}>{1,2} ?["']?(?:[\w.~/-]{0,100}\/)?|(?:fromhex|unhexlify|b64decode)\(b?["'](?<code>[A-Za-z0-9+/]{12,2000}={0,2})["']\)[^\n#]{0,60}# ?)(?<name>[\w.-]{3,64})/g,
  kind: "generic",
  secrets: (match) => {
    const name = (match.groups?.name ?? "").replace(/\.(?:txt|key|conf|env)$/, "");
    const value = match.groups?.text ?? match.groups?.code ?? "";
    if (secretNameKind(name) === "none") return [];
    const start = match.index + match[0].indexOf(value);
    return [{ start, end: start + value.length }];
  },
  examples: {
    hides: [
      sample("echo -n ", "bjFnaHQtdzR0Y2g=", " | base64 -d > /run/admin_password"),
      sample("python3 -c \"print(bytes.fromhex('", "6e316768742d77347463682d37", "').decode())\"  # HARBOR_TOKEN"),
    ],
    keeps: ["echo -n aGFyYm9yIHdhdGNo | base64 -d > notes", "bytes.fromhex('6e316768742d7734')  # the lamp's id"],
  },
});
