import { joinUnits, mapSecrets, type Unit, unitsOf } from "../marks.ts";

export function jsonTimes(marked: string, times: number): string {
  let text = marked;
  for (let at = 0; at < times; at += 1) text = JSON.stringify({ ok: true, output: text });
  return text;
}

const each = (write: (letter: string) => string) => (marked: string) =>
  mapSecrets(marked, (value) => Array.from(value, write).join(""));
const codes = (letter: string) => Array.from({ length: letter.length }, (_none, at) => letter.charCodeAt(at));
const bytesOf = (letter: string) => [...Buffer.from(letter)];

export const unicodeEscaped = each((letter) =>
  codes(letter)
    .map((code) => `\\u${code.toString(16).padStart(4, "0")}`)
    .join(""),
);
/** As Go and PHP write what could end a script. */
export const unicodeSymbols = each((letter) => (/[A-Za-z0-9]/.test(letter) ? letter : unicodeEscapedLetter(letter)));
export const hexEscaped = each((letter) =>
  bytesOf(letter)
    .map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`)
    .join(""),
);
export const octalEscaped = each((letter) =>
  /[A-Za-z0-9]/.test(letter)
    ? letter
    : bytesOf(letter)
        .map((byte) => `\\${byte.toString(8).padStart(3, "0")}`)
        .join(""),
);
export const percentAll = each((letter) =>
  bytesOf(letter)
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join(""),
);
export const percentSymbols = each((letter) => (/[A-Za-z0-9]/.test(letter) ? letter : percentAllLetter(letter)));
export const percentTwice = each((letter) =>
  /[A-Za-z0-9]/.test(letter) ? letter : percentAllLetter(letter).replaceAll("%", "%25"),
);
export const htmlDecimal = each((letter) => `&#${letter.codePointAt(0) ?? 0};`);
export const htmlSymbols = each((letter) =>
  /[A-Za-z0-9]/.test(letter) ? letter : `&#x${(letter.codePointAt(0) ?? 0).toString(16)};`,
);
export const markdownEscaped = each((letter) => (/[_*~`\-.!#+]/.test(letter) ? `\\${letter}` : letter));

function unicodeEscapedLetter(letter: string): string {
  return codes(letter)
    .map((code) => `\\u${code.toString(16).padStart(4, "0")}`)
    .join("");
}

function percentAllLetter(letter: string): string {
  return bytesOf(letter)
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");
}

/** The whole text, as `encodeURIComponent` gives it. */
export function percentWhole(marked: string): string {
  return joinUnits(
    unitsOf(marked).map(({ text, owner }) => ({ text: encodeURIComponent(text.toWellFormed()), owner })),
  );
}

export function nulBetween(marked: string): string {
  return joinUnits(unitsOf(marked).map(({ text, owner }) => ({ text: `${text}\0`, owner })));
}

/** Lines of 76 letters that end in `=`; whatever is not plain is written as `=3D`. */
export function quotedPrintable(marked: string): string {
  const units: Unit[] = [];
  let column = 0;
  for (const { text, owner } of unitsOf(marked)) {
    const isPlain = text === "\n" || (/^[\x20-\x7e]$/.test(text) && text !== "=");
    const written = isPlain
      ? text
      : bytesOf(text)
          .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`)
          .join("");
    if (text !== "\n" && column + written.length > 75) {
      units.push({ text: "=\n", owner: undefined });
      column = 0;
    }
    units.push({ text: written, owner });
    column = text === "\n" ? 0 : column + written.length;
  }
  return joinUnits(units);
}
