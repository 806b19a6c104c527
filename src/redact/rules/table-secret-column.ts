import { defineRule, sample } from "../define-rule.ts";
import { LABEL, LABEL_KEYWORDS } from "../labels.ts";
import { secretCells } from "../table-columns.ts";

export default defineRule({
  id: "table-secret-column",
  title: "Cells of a table's column whose head says secret: CSV, tabs, Markdown, output of databases",
  keywords: LABEL_KEYWORDS,
  pattern: new RegExp(String.raw`${LABEL}["'\x60*]{0,3}[ \t]{0,32}(?:[,;|\t]|(?<=  )|\r?\n)`, "gi"),
  readsName: true,
  behindName: /["'`*,;| \t\r\n]/,
  kind: "generic",
  secrets: (match) => secretCells(match.input, match.index),
  examples: {
    hides: [
      sample(
        "url,username,password\nhttps://quay.test,deploy,",
        "swordfish",
        "\nhttps://harbor.test,lamp,",
        "n1ght-w4tch",
        "\n",
      ),
      sample("| user | password |\n|---|---|\n| deploy | `", "swordfish", "` |\n"),
      sample("name\tapi_token\tport\nquay\t", "hB4rQx81LmZt60Wy", "\t22\n"),
      sample(" user   | password\n--------+-----------\n deploy | ", "swordfish", "\n(1 row)"),
      sample('"name","password"\n"quay, north","', "sword,fish7", '"\n'),
    ],
    keeps: [
      "| option | type |\n|---|---|\n| password | string |\n| username | lettersonly |",
      "name,password\nquay,\nharbor,***\n",
      "foo(user, password)\nbar(ships, crewmembers)",
      "import {\n  user, password\n} from ships",
      "name,port\nquay,22\n",
      "user, password, token\n\nships, harbor-light, lamp",
    ],
  },
});
