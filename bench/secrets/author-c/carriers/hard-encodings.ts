import { markSpans, recode, recodeMarked } from "../marks.ts";
import { bytesOf, wrap } from "./bytes.ts";
import { type Carrier, FILES, KEYS, LABELLED, readCarriers } from "./carrier.ts";
import { camel, kebab, snake, upper } from "./labels.ts";
import { json, percent, toJson } from "./notation.ts";

const codes = (text: string, write: (code: number) => string) =>
  Array.from({ length: text.length }, (_, at) => write(text.charCodeAt(at))).join("");
const hex = (code: number, width: number) => code.toString(16).padStart(width, "0");

const hexAround = (text: string) => {
  const { bytes, spans } = bytesOf(text);
  return markSpans(
    bytes.toString("hex"),
    spans.map(({ start, end }) => ({ start: start * 2, end: end * 2 })),
  );
};

const unicode = (text: string) => codes(text, (code) => `\\u${hex(code, 4)}`);
const entity = (text: string) => codes(text, (code) => `&#${code};`);
const percentAll = (text: string) => Array.from(Buffer.from(text), (byte) => `%${hex(byte, 2).toUpperCase()}`).join("");

/** Every letter outside ASCII and `=` in bytes, as mail does; soft breaks at 76. */
const quotedPrintable = (text: string) =>
  text
    .split("\n")
    .map((line) => {
      let column = 0;
      return recode(line, (part) => {
        let out = "";
        for (const letter of part) {
          const safe = /[!-<>-~ \t]/.test(letter);
          const coded = safe ? letter : percentAll(letter).replaceAll("%", "=");
          if (column + coded.length > 75) {
            out += "=\n";
            column = 0;
          }
          out += coded;
          column += coded.length;
        }
        return out;
      });
    })
    .join("\n");

export const HARD_ENCODINGS: readonly Carrier[] = readCarriers("hard", [
  [
    "json-three-deep",
    [...LABELLED, ...FILES],
    (f, r) => toJson({ event: JSON.stringify({ result: JSON.stringify({ [camel(f, r)]: f.text }) }) }),
  ],
  [
    "json-four-deep",
    [...LABELLED, ...FILES],
    (f, r) => json(json(toJson({ o: JSON.stringify({ [snake(f, r)]: f.text }) }))),
  ],
  ["unicode-escapes", LABELLED, (f, r) => `{"${camel(f, r)}":"${recodeMarked(f.text, unicode)}"}`],
  [
    "unicode-escapes-some",
    LABELLED,
    (f, r) =>
      `${snake(f, r)} = "${recodeMarked(f.text, (text) => codes(text, (code) => (r.chance(0.3) ? `\\u${hex(code, 4)}` : String.fromCharCode(code))))}"`,
  ],
  [
    "hex-escapes",
    KEYS,
    (f, r) =>
      `const ${camel(f, r)} = "${recodeMarked(f.text, (text) => codes(text, (code) => `\\x${hex(code, 2)}`))}";`,
  ],
  [
    "octal-escapes",
    KEYS,
    (f, r) =>
      `${upper(f, r)}=$'${recodeMarked(f.text, (text) => codes(text, (code) => `\\${code.toString(8).padStart(3, "0")}`))}'`,
  ],
  [
    "char-codes",
    KEYS,
    (f, r) =>
      `const ${camel(f, r)} = String.fromCharCode(${recodeMarked(f.text, (text) => codes(text, (code) => `${code},`).slice(0, -1))});`,
  ],
  ["percent-all", LABELLED, (f, r) => `POST body: ${snake(f, r)}=${recodeMarked(f.text, percentAll)}&submit=1`],
  [
    "percent-twice",
    LABELLED,
    (f, r) => `GET /login?next=${percent(percent(`/cb?${snake(f, r)}=${percent(f.text)}&state=1`))} HTTP/1.1`,
  ],
  ["html-decimal", LABELLED, (f, r) => `<td>${kebab(f, r)}</td><td>${recodeMarked(f.text, entity)}</td>`],
  [
    "html-hex",
    LABELLED,
    (f, r) =>
      `<input name="${camel(f, r)}" value="${recodeMarked(f.text, (text) => codes(text, (code) => `&#x${hex(code, 2)};`))}">`,
  ],
  [
    "html-highlighted",
    LABELLED,
    (f, r) =>
      `<span class="na">${snake(f, r)}</span>=<span class="s">${recodeMarked(f.text, (text) => text.replace(/([-_.@#!])/g, "\ue001<wbr>\ue000$1"))}</span>`,
  ],
  [
    "plain-hex-file",
    [...LABELLED, ...FILES],
    (f, r) =>
      `$ xxd -p .env\n${wrap(hexAround(f.kind === "file" ? f.text : `TZ=UTC\n${upper(f, r)}=${f.text}\n`), 60)}`,
  ],
  [
    "plain-hex-value",
    KEYS,
    (f, r) => `${snake(f, r)}_hex: ${recodeMarked(f.text, (text) => Buffer.from(text).toString("hex"))}`,
  ],
  [
    "quoted-printable",
    [...LABELLED, ...FILES],
    (f, r) =>
      `Content-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(`Moin Lena, hier der Schlüssel für heute:\n${f.kind === "file" ? f.text : `${upper(f, r)}=${f.text}`}\nGrüße`)}`,
  ],
]);
