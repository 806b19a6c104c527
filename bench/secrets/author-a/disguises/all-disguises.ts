import type { Carrier } from "../carrier.ts";
import { ANY_LINE, KEYS, WITH_SPACES } from "../carrier.ts";
import type { Shape } from "../family.ts";
import { mapSecrets } from "../marks.ts";
import { ASSIGNMENTS, disguise, REQUESTS } from "./disguise.ts";
import { base64Of, hexdumpC, odC, odX, plainHex, xxd } from "./dumps.ts";
import * as escapes from "./escapes.ts";
import { every, guttered, inDeltas, overTwoTexts, torn, wrapped } from "./tears.ts";

const FILES: readonly Shape[] = ["file", "block"];
const ONE_VALUE: readonly Shape[] = ["token", "opaque", "password"];
const WHOLE = ["{value}"];
const SETTINGS = ["PORT={port}\n{NAME}={value}\nLOG_LEVEL=info\n", "[{service}]\nhost = {host}\n{name} = {value}\n"];
const QUOTED = ['const {camel} = "{value}";', '{NAME} = "{value}"'];
const LONG = [...ASSIGNMENTS, ...REQUESTS];

const base64 = (text: string) => Buffer.from(text).toString("base64");
const pad = (line: number) => String(line).padStart(6);

export const ALL_DISGUISES: readonly Carrier[] = [
  disguise("json-three-deep", WITH_SPACES, LONG, (marked) => escapes.jsonTimes(marked, 3)),
  disguise("json-four-deep", WITH_SPACES, ASSIGNMENTS, (marked) => escapes.jsonTimes(marked, 4)),
  disguise("file-json-three-deep", FILES, WHOLE, (marked) => escapes.jsonTimes(marked, 3)),
  disguise("unicode-escaped", ONE_VALUE, ['{"{camel}":"{value}"}', '"{name}": "{value}",'], escapes.unicodeEscaped),
  disguise("unicode-escaped-symbols", ["url", "password"], ['{"{camel}":"{value}"}'], escapes.unicodeSymbols),
  disguise("hex-escaped", ONE_VALUE, ['{name} = b"{value}"', "$'{NAME}={value}'"], escapes.hexEscaped),
  disguise("octal-escaped", ["url", "password"], ['{name} = "{value}"'], escapes.octalSymbols),
  disguise(
    "ansi-inside",
    ANY_LINE,
    [...ASSIGNMENTS, "{file}:{2d}:{NAME}={value}"],
    torn(["\u001b[m\u001b[K", "\u001b[0m\u001b[1;31m", "\u001b[01;31m\u001b[K", "\u001b[0m"], 2),
  ),
  disguise("cursor-moves-inside", KEYS, LONG, torn(["\u001b[1C\u001b[1D", "\u001b[?25l\u001b[?25h", "\u001b[K"])),
  disguise(
    "base64-value",
    ONE_VALUE,
    ["data:\n  {kebab}: {value}\n", "echo {value} | base64 -d > {kebab}.txt", '{"{NAME}":"{value}"}'],
    (marked) => mapSecrets(marked, base64),
  ),
  disguise("base64-value-twice", KEYS, ["data:\n  {kebab}: {value}\n"], (marked) =>
    mapSecrets(marked, (value) => base64(base64(value))),
  ),
  disguise("base64-line", WITH_SPACES, LONG, (marked) => `echo ${base64Of(marked, 100_000)} | base64 -d | sh`),
  disguise("base64-settings-file", ANY_LINE, SETTINGS, (marked) => `$ base64 .env\n${base64Of(marked, 76)}\n`),
  disguise("base64-file", FILES, WHOLE, (marked) => `"content": "${base64Of(marked, 100_000)}"`),
  disguise("base64-file-wrapped", FILES, WHOLE, (marked) => `$ base64 < file\n${base64Of(marked, 76)}\n`),
  disguise(
    "percent-encoded-symbols",
    ["password"],
    ["username={user}&password={value}&go=1", "pwd={value}&user={user}"],
    escapes.percentSymbols,
  ),
  disguise(
    "percent-encoded-address",
    ["url"],
    WHOLE,
    (marked) => `https://app.harbor-line.io/cb?next=${escapes.percentWhole(marked)}&go=1`,
  ),
  disguise(
    "percent-encoded-letters",
    ONE_VALUE,
    ["https://{site}/login?user={user}&token={value}"],
    escapes.percentAll,
  ),
  disguise(
    "percent-encoded-twice",
    ["password", "url"],
    ["{name}={value}&user={user}"],
    (marked) => `redirect=https%3A%2F%2Fapp.harbor-line.io%2Flogin%3F${escapes.percentTwice(marked)}`,
  ),
  disguise(
    "percent-encoded-body",
    WITH_SPACES,
    ['{"{camel}":"{json}","user":"{user}"}'],
    (marked) => `payload=${escapes.percentWhole(marked)}`,
  ),
  disguise("percent-encoded-file", FILES, WHOLE, (marked) => `file=${escapes.percentWhole(marked)}&name=upload`),
  disguise(
    "html-symbols",
    ["password", "url"],
    ["<td>{label}</td><td>{value}</td>", '<input type="password" value="{value}">'],
    escapes.htmlSymbols,
  ),
  disguise("html-entities", ONE_VALUE, ["<code>{NAME}={value}</code>"], escapes.htmlDecimal),
  disguise(
    "html-spans",
    KEYS,
    ["<span class=k>{NAME}</span>=<span class=s>{value}</span>"],
    torn(["</span><span class=s>", "<wbr>", "<b></b>"], 2),
  ),
  disguise("xxd", WITH_SPACES, SETTINGS, (marked) => `$ xxd .env\n${xxd(marked)}`),
  disguise("hexdump-c", ANY_LINE, SETTINGS, (marked) => `$ hexdump -C .env\n${hexdumpC(marked)}`),
  disguise("od-c", ANY_LINE, SETTINGS, (marked) => `$ od -c .env\n${odC(marked)}`),
  disguise("od-x", ANY_LINE, SETTINGS, (marked) => `$ od -A o -t x1 .env\n${odX(marked)}`),
  disguise("plain-hex", ANY_LINE, SETTINGS, (marked) => `$ xxd -p .env\n${plainHex(marked)}`),
  disguise("hexdump-file", FILES, WHOLE, (marked) => `$ hexdump -C key\n${hexdumpC(marked)}`),
  disguise(
    "quoted-printable",
    WITH_SPACES,
    ["Hi {person},\n\nthe {label} for the staging gateway of the new harbor is {value}\n\nBest", "{NAME}={value}\n"],
    (marked) => `Content-Transfer-Encoding: quoted-printable\n\n${escapes.quotedPrintable(marked)}`,
  ),
  disguise(
    "gutter-cat-n",
    FILES,
    WHOLE,
    guttered((line) => `${pad(line)}\t`),
  ),
  disguise(
    "gutter-arrow",
    FILES,
    WHOLE,
    guttered((line) => `${pad(line)}→`),
  ),
  disguise(
    "gutter-bar",
    FILES,
    WHOLE,
    guttered((line) => `${String(line).padStart(4)} | `),
  ),
  disguise(
    "gutter-grep",
    FILES,
    WHOLE,
    guttered((line) => `deploy/server.key:${line}:`),
  ),
  disguise(
    "diff-added-lines",
    FILES,
    WHOLE,
    (marked) => `diff --git a/k b/k\n--- /dev/null\n+++ b/k\n@@ -0,0 +1,30 @@\n${guttered(() => "+")(marked)}`,
  ),
  disguise(
    "diff-removed-lines",
    FILES,
    WHOLE,
    (marked) => `--- a/k\n+++ /dev/null\n@@ -1,30 +0,0 @@\n${guttered(() => "-")(marked)}`,
  ),
  disguise(
    "quoted-lines",
    FILES,
    WHOLE,
    guttered(() => "> "),
  ),
  disguise(
    "commented-lines",
    FILES,
    WHOLE,
    guttered(() => "# "),
  ),
  disguise(
    "container-log-lines",
    FILES,
    WHOLE,
    guttered((line) => `harbor-api-1  | 2026-01-12T09:10:${String(10 + (line % 50))}Z `),
  ),
  disguise(
    "string-lines",
    FILES,
    WHOLE,
    (marked) => `key = (\n${guttered(() => '  "')(marked).replaceAll("\n", '\\n"\n')}"\n)`,
  ),
  disguise("terminal-wrap", ANY_LINE, LONG, wrapped("")),
  disguise("wrap-indented", ANY_LINE, LONG, wrapped("    ")),
  disguise("wrap-quoted", ANY_LINE, LONG, wrapped("> ")),
  disguise("wrap-boxed", ANY_LINE, LONG, wrapped("│ ", " │")),
  disguise("backslash-continued", KEYS, LONG, torn(["\\\n"])),
  disguise("concatenated-plus", ONE_VALUE, QUOTED, torn(['" + "', '" +\n  "', '"+"'])),
  disguise("concatenated-implicit", KEYS, ['{name} = ("{value}")'], torn(['"\n    "', '" "'])),
  disguise("concatenated-dot", KEYS, ["${name} = '{value}';"], torn(["' . '", "'.'"])),
  disguise("concatenated-shell", KEYS, ['{NAME}="{value}"'], torn(['""', '"\\\n"'])),
  disguise("joined-array", KEYS, ['const {camel} = ["{value}"].join("");'], every(6, 12, ['", "', '","'])),
  disguise(
    "two-variables",
    KEYS,
    ['const a = "{value}"; // {label}\nconst {camel} = a + b;'],
    torn(['";\nconst b = "']),
  ),
  disguise("split-over-texts", [...ANY_LINE, "phrase"], LONG, overTwoTexts),
  disguise("split-file-over-texts", FILES, WHOLE, overTwoTexts),
  disguise("stream-deltas", ANY_LINE, ASSIGNMENTS, inDeltas),
  disguise("zero-width-inside", ONE_VALUE, LONG, torn(["\u200b", "\u200d", "\ufeff", "\u00ad", "\u2060"], 3)),
  disguise("spaces-inside", KEYS, ["{NAME}={value}", "the {label} is {value}"], torn([" ", "  "], 1)),
  disguise("markdown-escaped", ANY_LINE, ["the {label} is {value}", "- {label}: {value}"], escapes.markdownEscaped),
  disguise("nul-between", ONE_VALUE, ["{NAME}={value}\r\n"], escapes.nulBetween),
  disguise("soft-wrapped-json", KEYS, ['{"{camel}": "{value}"}'], wrapped("")),
  disguise("crlf-wrapped-header", KEYS, REQUESTS, torn(["\r\n ", "\r\n\t"])),
];
