import { unquoted } from "../command-line.ts";
import { defineRule, sample } from "../define-rule.ts";
import type { Range } from "../range.ts";
import { secretNameKind } from "../secret-names.ts";
import { isSecretValue } from "../secret-values.ts";

/** How much of the rows is read. */
const FARTHEST = 20_000;
const TUPLE = /\s{0,40},?\s{0,40}\((?:[^()'"]|'(?:[^'\\]|\\.|'')*'(?!')|"(?:[^"\\]|\\.)*"|\([^()]{0,200}\)){0,8000}\)/y;
const VALUE = /(?:[^,'"()]|'(?:[^'\\]|\\.|'')*'(?!')|"(?:[^"\\]|\\.)*"|\([^()]{0,200}\))+/g;

/** The values of a row in parentheses, without quotes. */
function valuesOf(text: string, tuple: Range): readonly Range[] {
  const open = text.indexOf("(", tuple.start) + 1;
  return [...text.slice(open, tuple.end - 1).matchAll(VALUE)].map((value) => {
    const lead = /^\s*[NE]?(?=')|^\s*/.exec(value[0])?.[0].length ?? 0;
    const start = open + value.index + lead;
    return unquoted(text, { start, end: start + value[0].slice(lead).trimEnd().length });
  });
}

function tuplesAfter(text: string, from: number): readonly Range[] {
  const part = text.slice(from, from + FARTHEST);
  const tuples: Range[] = [];
  TUPLE.lastIndex = 0;
  for (let tuple = TUPLE.exec(part); tuple; tuple = TUPLE.exec(part)) {
    tuples.push({ start: from + tuple.index, end: from + tuple.index + tuple[0].length });
  }
  return tuples;
}

export default defineRule({
  id: "sql-insert-password",
  title: "Value of a column whose name says secret, in an SQL INSERT",
  keywords: ["insert into", "insert ignore into", "replace into", "insert or replace into"],
  pattern:
    /(?:insert(?: ignore| or replace)?|replace) into\s{1,8}[\w."\x60[\]]{1,128}\s{0,8}\((?<columns>[^()]{1,1000})\)\s{0,8}values(?=\s{0,8}\()/gi,
  kind: "generic",
  secrets: (match) => {
    const kinds = (match.groups?.columns ?? "").split(",").map((name) => secretNameKind(name.replace(/[^\w.-]/g, "")));
    if (kinds.every((kind) => kind === "none")) return [];
    return tuplesAfter(match.input, match.index + match[0].length).flatMap((tuple) =>
      valuesOf(match.input, tuple).filter(({ start, end }, column) =>
        isSecretValue(match.input.slice(start, end), kinds[column] ?? "none", "literal"),
      ),
    );
  },
  examples: {
    hides: [
      sample(
        "INSERT INTO users (id, name, password) VALUES (7, 'deploy', '",
        "swordfish",
        "'), (8, 'lamp', '",
        "n1ght-w4tch",
        "');",
      ),
      sample('INSERT INTO "keys" ("api_key", "note") VALUES (\'', "hB4rQx81LmZt60Wy", "', 'a, b (c)');"),
    ],
    keeps: [
      "INSERT INTO users (id, name, password) VALUES (?, ?, ?)",
      "INSERT INTO users (id, name, password) VALUES ($1, $2, crypt($3, gen_salt('bf')))",
      "INSERT INTO users (id, name) VALUES (7, 'deploy')",
      "insert into the box and push",
    ],
  },
});
