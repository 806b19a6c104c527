import { cutAt, linesOf, middleOf } from "../marks.ts";
import { type Carrier, FILES, HEADER, LABELLED, readCarriers } from "./carrier.ts";
import { camel, upper } from "./labels.ts";
import { json, yaml } from "./notation.ts";

const numbered = (text: string, write: (line: string, at: number) => string, from = 1) =>
  linesOf(text.trimEnd())
    .map((line, at) => write(line, from + at))
    .join("\n");

const middle = (text: string) => cutAt(text, [middleOf(text)]);

/** Gutters, diffs, quotes and cuts: what a tool puts before each line, or where it stops. */
export const HARD_LINES: readonly Carrier[] = readCarriers("hard", [
  [
    "gutter-arrow",
    LABELLED,
    (f, r) =>
      numbered(
        `NODE_ENV=production\n${upper(f, r)}=${f.text}\nPORT=8080`,
        (line, at) => `${String(at).padStart(6)}→${line}`,
      ),
  ],
  [
    "gutter-key",
    FILES,
    (f, r) =>
      numbered(
        f.text,
        r.pick([
          (line: string, at: number) => `${String(at).padStart(6)}→${line}`,
          (line: string, at: number) => `${String(at).padStart(6)}\t${line}`,
          (line: string, at: number) => `${String(at).padStart(4)} | ${line}`,
          (line: string, at: number) => `${at}: ${line}`,
        ]),
      ),
  ],
  [
    "gutter-grep-key",
    FILES,
    (f) => numbered(f.text, (line, at) => `certs/server.key${at === 1 ? ":" : "-"}${at}${at === 1 ? ":" : "-"}${line}`),
  ],
  [
    "diff-key",
    FILES,
    (f, r) => {
      const sign = r.pick(["+", "-"]);
      return `diff --git a/deploy.key b/deploy.key\n--- a/deploy.key\n+++ b/deploy.key\n@@ -0,0 +1,${f.text.split("\n").length - 1} @@\n${numbered(f.text, (line) => sign + line)}`;
    },
  ],
  ["diff-numbered-key", FILES, (f) => numbered(f.text, (line, at) => `${String(at).padStart(5)}  +${line}`, 12)],
  ["quoted-key", FILES, (f) => `> lena wrote:\n${numbered(f.text, (line) => `> ${line}`)}`],
  [
    "comment-key",
    FILES,
    (f, r) =>
      numbered(
        f.text,
        r.pick([(line: string) => `# ${line}`, (line: string) => ` * ${line}`, (line: string) => `// ${line}`]),
      ),
  ],
  [
    "log-prefixed-key",
    FILES,
    (f) => numbered(f.text, (line, at) => `2026-03-04T03:12:${String(at % 60).padStart(2, "0")}Z gw-1 | ${line}`),
  ],
  [
    "concat-key",
    FILES,
    (f, r) =>
      `const ${camel(f, r)} =\n${linesOf(f.text.trimEnd())
        .map((line) => `  "${json(line)}\\n"`)
        .join(" +\n")};`,
  ],
  ["one-line-key", FILES, (f, r) => `${upper(f, r)}=${f.text.trimEnd().replaceAll("\n", " ")}`],
  ["gutter-json-key", FILES, (f, r) => `${r.between(2, 90)}→  ${`"${camel(f, r)}": "${json(json(f.text))}"`}`],
  ["diff-dotenv", LABELLED, (f, r) => `@@ -3,2 +3,3 @@\n TZ=UTC\n+${upper(f, r)}=${yaml(f.text)}\n PORT=8080`],
  [
    "ansi-diff-header",
    HEADER,
    (f) => `\u001b[32m+\u001b[m\u001b[32m    ${f.text.replace(": ", "\u001b[m: \u001b[33m")}\u001b[m`,
  ],
  [
    "header-in-json-in-json",
    HEADER,
    (f) => JSON.stringify({ log: JSON.stringify({ sent: `GET / HTTP/1.1\r\n${f.text}\r\n` }) }),
  ],
  [
    "cut-key-head",
    FILES,
    (f, r) =>
      `$ head -c ${r.between(300, 900)} server.key\n${f.text.trimEnd().split("\n").slice(0, -1).join("\n")}\n$ ls -l certs`,
  ],
  [
    "split-two-texts",
    [...LABELLED, ...HEADER],
    (f, r) => middle(f.kind === "header" ? f.text : `${upper(f, r)}=${f.text}\n`),
  ],
  [
    "split-three-texts",
    ["token"],
    (f, r) => {
      const head = `The ${f.words.join(" ")} is `;
      const length = f.value.length;
      return cutAt(`${head}${f.text} for the next ${r.between(2, 9)} days.`, [
        head.length + Math.floor(length / 3),
        head.length + Math.floor((length * 2) / 3),
      ]);
    },
  ],
  [
    "split-key",
    FILES,
    (f) => {
      const lines = f.text.split("\n");
      const half = Math.ceil(lines.length / 2);
      return [`${lines.slice(0, half).join("\n")}\n`, lines.slice(half).join("\n")];
    },
  ],
]);
