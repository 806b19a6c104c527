import { listCarriers, type Plant } from "../carrier.ts";
import { asBackslashX, asPercent, asQuotedPrintable, asUnicodeEscape, rewriteLetters, sprinkle } from "../disguises.ts";
import { rewriteInside, wrapMarked } from "../marks.ts";
import { asJson, asUrl, asXml } from "../notations.ts";
import { drawHost, drawUser } from "../surroundings.ts";

const writeJson = (p: Plant): string =>
  `{"user":"${drawUser(p.random)}","${p.name("snake", "camel")}":"${asJson(p.shown)}"}`;
const writeEnv = (p: Plant): string => `HOST=${drawHost(p.random)}\n${p.name("screaming")}=${p.shown}\nTZ=UTC`;
const ESC = "\u001b";

/** The same letters in a notation that no plain search reads. */
export const ESCAPED = listCarriers("hard", {
  "json-escaped-twice": ["topk", (p) => `{"result":"${asJson(`{"content":"${asJson(writeJson(p))}"}`)}"}`],
  "json-escaped-three-times": ["topk", (p) => `"${asJson(`"${asJson(`{"body":"${asJson(writeJson(p))}"}`)}"`)}"`],
  "env-in-json-in-json": ["top", (p) => `{"out":"${asJson(`{"stdout":"${asJson(writeEnv(p))}"}`)}"}`],
  "json-escaped-slashes": [
    "to",
    (p) => `{"url":"https:\\/\\/harbor.example","${p.name("snake")}":"${p.shown.replaceAll("/", "\\/")}"}`,
  ],
  "unicode-escapes-throughout": ["top", (p) => `{"${p.name("snake")}":"${rewriteLetters(p.shown, asUnicodeEscape)}"}`],
  "unicode-escapes-here-and-there": [
    "top",
    (p) =>
      `{"${p.name("camel")}":"${rewriteLetters(p.shown, (letter) => (p.random.chance(0.3) ? asUnicodeEscape(letter) : asJson(letter)))}"}`,
  ],
  "unicode-escapes-of-punctuation": [
    "tp",
    (p) =>
      `{"url":"https://harbor.example?a=1\\u0026${p.name("snake")}\\u003d${rewriteLetters(p.shown, (letter) => (/\w/.test(letter) ? letter : asUnicodeEscape(letter)))}"}`,
  ],
  "hex-escapes-in-code": ["top", (p) => `${p.name("snake")} = b"${rewriteLetters(p.shown, asBackslashX)}"`],
  "percent-encoded-throughout": [
    "top",
    (p) => `GET /login?user=crane&${p.name("snake")}=${rewriteLetters(p.shown, asPercent)} HTTP/1.1`,
  ],
  "percent-encoded-twice": [
    "top",
    (p) => `https://harbor.example/go?next=${asUrl(`/cb?${p.name("snake")}=${asUrl(p.shown)}&ok=1`)}`,
  ],
  "percent-encoded-json": ["top", (p) => `POST /event?payload=${asUrl(writeJson(p))}`],
  "percent-encoded-key": [
    "k",
    (p) => `curl -d '${p.name("snake")}=${asUrl(p.shown)}' https://${drawHost(p.random)}/keys`,
  ],
  "html-entities-decimal": [
    "top",
    (p) => `<td>${p.name("title")}</td><td>${rewriteLetters(p.shown, (letter) => `&#${letter.codePointAt(0)};`)}</td>`,
  ],
  "html-entities-hex": [
    "top",
    (p) =>
      `<code>${p.name("snake")}=${rewriteLetters(p.shown, (letter) => `&#x${letter.codePointAt(0)?.toString(16)};`)}</code>`,
  ],
  "html-attribute-json": ["top", (p) => `<div id="app" data-props="${asXml(writeJson(p))}"></div>`],
  "html-escaped-twice": ["top", (p) => `&lt;pre&gt;${asXml(asXml(writeJson(p)))}&lt;/pre&gt;`],
  "html-word-breaks": [
    "to",
    (p) => `<p>${p.name("title")}: <span>${sprinkle(p.shown, p.random, "<wbr>", 3)}</span></p>`,
  ],
  "quoted-printable-mail": [
    "topk",
    (p) =>
      `Content-Transfer-Encoding: quoted-printable\n\n${wrapMarked(rewriteLetters(`Hello crew, today we have changed it: ${p.name("plain")}=${p.shown}`, asQuotedPrintable), 75, "=\n", /=[0-9A-F]{2}|[^\n]/u)}`,
  ],
  "ansi-around-value": ["top", (p) => `${ESC}[36m${p.name("snake")}${ESC}[39m: ${ESC}[32m'${p.shown}'${ESC}[39m,`],
  "ansi-inside-value": [
    "top",
    (p) =>
      `${p.name("screaming")}=${sprinkle(p.shown, p.random, p.random.pick([`${ESC}[0m`, `${ESC}[1;33m`, `${ESC}[m${ESC}[K`]), 2)}`,
  ],
  "ansi-grep-highlight": [
    "to",
    (p) =>
      `${ESC}[35m${ESC}[Kdeploy/.env${ESC}[m${ESC}[K:${p.name("screaming")}=${rewriteInside(p.shown, (inner) => `${inner.slice(0, 2)}${ESC}[01;31m${ESC}[K${inner.slice(2, 6)}${ESC}[m${ESC}[K${inner.slice(6)}`)}`,
  ],
  "ansi-as-text-in-json": [
    "top",
    (p) =>
      `{"log":"${asJson(`${ESC}[33m${p.name("snake")}${ESC}[0m = ${sprinkle(p.shown, p.random, `${ESC}[0m`, 1)}`)}"}`,
  ],
  "ansi-hyperlink": ["t", (p) => `${ESC}]8;;https://harbor.example/k${ESC}\\${p.shown}${ESC}]8;;${ESC}\\`],
  "zero-width-inside": ["top", (p) => `${p.name("title")}: ${sprinkle(p.shown, p.random, "\u200b", 3)}`],
  "soft-hyphen-inside": ["to", (p) => `${p.name("title")}: ${sprinkle(p.shown, p.random, "\u00ad", 3)}`],
  "word-joiner-inside": [
    "to",
    (p) => `${p.name("plain")} = ${sprinkle(p.shown, p.random, p.random.pick(["\u2060", "\ufeff", "\u200d"]), 2)}`,
  ],
  "markdown-escapes": [
    "to",
    (p) =>
      `**${p.name("title")}:** ${rewriteLetters(p.shown, (letter) => (/[_*~.+-]/.test(letter) ? `\\${letter}` : letter))}`,
  ],
});
