import { listCarriers, type Plant } from "../carrier.ts";
import { cutApart, cutInTwo } from "../disguises.ts";
import { frameLines, prefixLines, wrapMarked } from "../marks.ts";
import { asCode, asJson } from "../notations.ts";
import { drawTime } from "../surroundings.ts";

const writeLine = (p: Plant): string => `${p.name("screaming")}=${p.shown}`;
const alignRight = (number: number, width: number): string => String(number).padStart(width);
/** Narrow enough to hit the value, wherever its label ends. */
const drawWidth = (p: Plant): number => p.name("screaming").length + p.random.int(10, 26);
const writeDelta = (text: string): string =>
  `{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"${asJson(text)}"}}`;

/** Wrapped, numbered, glued together in code, cut by borders, or begun in one text and ended in the next. */
export const BROKEN = listCarriers("hard", {
  "gutter-cat-n": ["k", (p) => prefixLines(`tls:\n${p.shown}\nmode: strict`, (at) => `${alignRight(at + 1, 6)}\t`)],
  "gutter-arrow": ["k", (p) => prefixLines(`tls:\n${p.shown}\n`, (at) => `${alignRight(at + 11, 5)}→`)],
  "gutter-pipe": ["k", (p) => prefixLines(p.shown, (at) => `${alignRight(at + 1, 4)} | `)],
  "gutter-grep-lines": ["k", (p) => prefixLines(p.shown, (at) => `deploy/key.pem:${at + 1}:`)],
  "gutter-grep-context": ["k", (p) => prefixLines(p.shown, (at) => `deploy/key.pem-${at + 1}-`)],
  "gutter-blame": [
    "k",
    (p) => prefixLines(p.shown, (at) => `^a41bc09 (Jonas 2025-11-04 09:12:44 +0100 ${alignRight(at + 1, 2)}) `),
  ],
  "diff-added-key": [
    "k",
    (p) =>
      `diff --git a/id_crane b/id_crane\nnew file mode 100600\n--- /dev/null\n+++ b/id_crane\n@@ -0,0 +1,9 @@\n${prefixLines(p.shown, () => "+")}`,
  ],
  "diff-removed-key": [
    "k",
    (p) => `--- a/id_crane\n+++ /dev/null\n@@ -1,9 +0,0 @@\n${prefixLines(p.shown, () => "-")}`,
  ],
  "quoted-mail-key": ["k", (p) => `Jonas wrote:\n${prefixLines(p.shown, () => "> ")}`],
  "commented-key": ["k", (p) => prefixLines(p.shown, () => p.random.pick(["# ", "# "]))],
  "container-log-key": ["k", (p) => prefixLines(p.shown, () => `crane-1  | ${drawTime(p.random)}Z `)],
  "code-joined-key": ["k", (p) => `const pem =\n${frameLines(p.shown, () => '  "', '\\n"', " +\n")};`],
  "java-joined-key": ["k", (p) => `String pem = ${frameLines(p.shown, () => '"', '"', "\n    + ")};`],
  "wrap-terminal": ["to", (p) => wrapMarked(writeLine(p), drawWidth(p), "\n")],
  "wrap-backslash": ["to", (p) => `export ${wrapMarked(writeLine(p), drawWidth(p), "\\\n")}`],
  "wrap-diff-added": ["to", (p) => wrapMarked(`+${writeLine(p)}`, drawWidth(p), "\n+")],
  "wrap-log-prefix": [
    "to",
    (p) => wrapMarked(`crane-1  | ${p.name("plain")}: ${p.shown}`, drawWidth(p) + 11, "\ncrane-1  | "),
  ],
  "wrap-indented": ["to", (p) => wrapMarked(`${p.name("title")}: ${p.shown}`, drawWidth(p), "\n    ")],
  "wrap-arrow": [
    "to",
    (p) => wrapMarked(`${p.name("kebab")}: ${p.shown}`, drawWidth(p), p.random.pick(["\n↪ ", "\n  ↳ ", "↩\n"])),
  ],
  "wrap-backtick": ["to", (p) => wrapMarked(`$env:${p.name("screaming")}="${p.shown}"`, drawWidth(p), "`\n")],
  "wrap-carriage-return": ["to", (p) => wrapMarked(writeLine(p), drawWidth(p), "\r\n")],
  "wrap-quoted-mail": ["to", (p) => wrapMarked(`> ${p.name("plain")}: ${p.shown}`, drawWidth(p), "\n> ")],
  "wrap-yaml-double-quoted": ["to", (p) => `  ${p.name("snake")}: "${cutApart(p.shown, 2, "\\\n    ")}"`],
  "wrap-pdf-hyphen": [
    "t",
    (p) => wrapMarked(`Your ${p.name("plain")} is ${p.shown} and must be kept safe.`, drawWidth(p), "-\n"),
  ],
  "wrap-asciidoc-comment": ["to", (p) => wrapMarked(`// ${p.name("snake")}: ${p.shown}`, drawWidth(p), "\n// ")],
  "joined-javascript": [
    "top",
    (p) => `const ${p.name("camel")} = "${cutApart(asCode(p.shown), p.random.int(2, 3), '" + "')}";`,
  ],
  "joined-javascript-lines": ["to", (p) => `const ${p.name("camel")} =\n  '${cutApart(p.shown, 3, "' +\n  '")}';`],
  "joined-python": ["to", (p) => `${p.name("snake")} = (\n    "${cutApart(p.shown, 2, '"\n    "')}"\n)`],
  "joined-shell": ["to", (p) => `${p.name("screaming")}="${cutApart(p.shown, 2, '""')}"`],
  "joined-php": ["to", (p) => `$${p.name("snake")} = '${cutApart(p.shown, 2, "' . '")}';`],
  "joined-array": ["to", (p) => `const ${p.name("camel")} = ["${cutApart(p.shown, 3, '", "')}"].join("");`],
  "joined-csharp": ["to", (p) => `var ${p.name("camel")} = "${cutApart(p.shown, 2, '"\n          + "')}";`],
  "table-cell-wrapped": ["to", (p) => drawTable(p, "│")],
  "table-cell-wrapped-ascii": ["to", (p) => drawTable(p, "|")],
  "split-over-texts": ["to", (p) => cutInTwo(writeLine(p), p.random)],
  "split-over-texts-password": ["p", (p) => cutInTwo(`${p.name("plain")}: ${p.shown}`, p.random)],
  "split-over-texts-key": ["k", (p) => cutInTwo(`$ cat key.pem\n${p.shown}`, p.random)],
  "split-over-deltas": [
    "to",
    (p) => {
      const [head, tail] = cutInTwo(`${p.name("plain")}: ${p.shown}`, p.random);
      return [writeDelta(head), writeDelta(tail)];
    },
  ],
  "split-over-event-lines": [
    "to",
    (p) =>
      cutInTwo(writeLine(p), p.random)
        .map((part) => `data: ${writeDelta(part)}`)
        .join("\n\n"),
  ],
});

function drawTable(p: Plant, border: string): string {
  const cells = wrapMarked(p.shown, 24, "\n").split("\n");
  const name = p.name("snake").slice(0, 20);
  const visible = (cell: string): number => cell.replace(/[\uE0F0\uE0F1]/g, "").length;
  const rows = cells.map(
    (cell, at) =>
      `${border} ${(at === 0 ? name : "").padEnd(20)} ${border} ${cell}${" ".repeat(Math.max(0, 24 - visible(cell)))} ${border}`,
  );
  return `${border} ${"name".padEnd(20)} ${border} ${"value".padEnd(24)} ${border}\n${rows.join("\n")}`;
}
