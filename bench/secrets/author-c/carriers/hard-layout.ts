import { cutAt, cutEvery, interrupt, middleOf, recodeMarked } from "../marks.ts";
import type { Rand } from "../rand.ts";
import { type Carrier, KEYS, LABELLED, readCarriers, URLS } from "./carrier.ts";
import { camel, kebab, snake, upper } from "./labels.ts";

/** Puts something between two letters of a secret, once or every so often. */
const sprinkle = (text: string, inset: string, rand: Rand, times: number) =>
  recodeMarked(text, (inside) => {
    const step = Math.max(2, Math.floor(inside.length / (times + 1)));
    return inside.replace(new RegExp(`.{${step + rand.int(2)}}(?=.)`, "g"), (part) => part + interrupt(inset));
  });

const middle = (text: string) => cutAt(text, [middleOf(text)]);

export const HARD_LAYOUT: readonly Carrier[] = readCarriers("hard", [
  [
    "ansi-inside",
    LABELLED,
    (f, r) =>
      `\u001b[36m${upper(f, r)}\u001b[0m=${sprinkle(f.text, r.pick(["\u001b[0m\u001b[33m", "\u001b[1;31m", "\u001b[K", "\u001b[m"]), r, 2)}\u001b[0m`,
  ],
  [
    "ansi-grep-match",
    KEYS,
    (f, r) => `config/prod.env\u001b[36m:\u001b[m${upper(f, r)}=${cutAt(f.text, [4]).join("\u001b[m\u001b[K")}`,
  ],
  [
    "ansi-around",
    LABELLED,
    (f, r) => `\u001b[32m✔\u001b[39m ${kebab(f, r)}\u001b[90m:\u001b[39m \u001b[38;5;208m${f.text}\u001b[0m`,
  ],
  [
    "zero-width-inside",
    KEYS,
    (f, r) => `${snake(f, r)}: ${sprinkle(f.text, r.pick(["\u200b", "\u2060", "\ufeff"]), r, r.between(1, 3))}`,
  ],
  ["soft-hyphen-inside", KEYS, (f, r) => `${upper(f, r)} = ${sprinkle(f.text, "\u00ad", r, 2)}`],
  [
    "wrap-80",
    KEYS,
    (f, r) => cutEvery(`2026-03-04 03:12:07 INFO gatewayd: with ${snake(f, r)}=${f.text} from env`, 80).join("\n"),
  ],
  ["wrap-backslash", KEYS, (f, r) => `export ${upper(f, r)}=${middle(f.text).join("\\\n")}`],
  [
    "wrap-indented",
    ["token"],
    (f, r) =>
      `  ${kebab(f, r)}:\n${cutEvery(f.text, 24)
        .map((part) => `      ${part}`)
        .join("\n")}`,
  ],
  [
    "wrap-box",
    ["token"],
    (f) => {
      const rows = cutEvery(f.text, 34).map((part) => `│ ${part}${" ".repeat(Math.max(0, 36 - part.length + 2))}│`);
      return `╭${"─".repeat(37)}╮\n${rows.join("\n")}\n╰${"─".repeat(37)}╯`;
    },
  ],
  [
    "wrap-table-cell",
    ["token"],
    (f, r) => {
      const [first = "", ...rest] = cutEvery(f.text, 28);
      return [
        `| ${snake(f, r).slice(0, 18).padEnd(18)} | ${first} |`,
        ...rest.map((part) => `| ${" ".repeat(18)} | ${part} |`),
      ].join("\n");
    },
  ],
  [
    "wrap-mail-quote",
    ["token"],
    (f) =>
      `On Tuesday lena wrote:\n> the new key is\n${cutEvery(f.text, 40)
        .map((part) => `> ${part}`)
        .join("\n")}\n> thanks`,
  ],
  ["wrap-yaml-quoted", KEYS, (f, r) => `${snake(f, r)}: "${middle(f.text).join("\\\n  ")}"`],
  ["concat-plus", [...KEYS, ...URLS], (f, r) => `const ${camel(f, r)} = "${middle(f.text).join('" + "')}";`],
  ["concat-lines", KEYS, (f, r) => `String ${camel(f, r)} =\n    "${cutEvery(f.text, 16).join('"\n    + "')}";`],
  ["concat-python", KEYS, (f, r) => `${upper(f, r)} = (\n    "${cutEvery(f.text, 20).join('"\n    "')}"\n)`],
  ["concat-php", KEYS, (f, r) => `$${snake(f, r)} = '${middle(f.text).join("' . '")}';`],
  ["concat-array-join", KEYS, (f, r) => `const ${camel(f, r)} = ["${cutEvery(f.text, 12).join('", "')}"].join("");`],
  [
    "concat-shell",
    KEYS,
    (f, r) => {
      const [one = "", two = ""] = middle(f.text);
      return `A="${one}"\nB="${two}"\nexport ${upper(f, r)}="$A$B"`;
    },
  ],
]);
