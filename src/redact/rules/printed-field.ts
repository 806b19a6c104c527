import { defineRule, sample } from "../define-rule.ts";
import { secretNameKind } from "../secret-names.ts";
import { isStrongValue } from "../strong-value.ts";

export default defineRule({
  id: "printed-field",
  title: "Field of a document that jq or yq printed, where its name says secret",
  keywords: ["jq -r ", "jq -er ", "yq -r ", "yq e ", "jq --raw-output ", "yq '."],
  pattern:
    /[jy]q(?:[ \t]{1,4}(?:-{1,2}[\w-]{1,16}|e|eval)){0,3}[ \t]{1,4}["']\.[\w.[\]"-]{0,60}?(?<name>[A-Za-z_][\w-]{2,40})["'][^\n|;<>]{0,160}\r?\n["']?(?<secret>[^\s"'{}<>]{8,512})["']?(?=\r?\n|$)/g,
  kind: "generic",
  accept: (secret, { groups }) => {
    const kind = secretNameKind(groups?.name ?? "");
    return (
      kind !== "none" &&
      (isStrongValue(secret, kind) || (kind === "token" && /^[0-9a-f]{24,}$/.test(secret) && /[a-f]/.test(secret)))
    );
  },
  examples: {
    hides: [sample("$ jq -r '.lampSecret' config.json\n", "a6a09b3ecf88358f", "36ad74e5d81e7d", "\n")],
    keeps: [
      "$ jq -r '.lampSecret' config.json\nnull\n",
      "$ jq -r '.commit' config.json\na6a09b3ecf88358f36ad74e5d81e7d\n",
      "$ jq -r '.dbPassword' config.json\njq: error (at <stdin>:1)\n",
    ],
  },
});
