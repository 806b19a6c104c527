import { joinUnits, mapSecrets, type Unit, unitsOf } from "../marks.ts";

export function jsonTimes(marked: string, times: number): string {
  let text = marked;
  for (let at = 0; at < times; at += 1) text = JSON.stringify({ ok: true, output: text });
  return text;
}

type WriteLetter = (letter: string) => string;

const bytesOf = (letter: string) => [...Buffer.from(letter)];
const hexOf = (byte: number) => byte.toString(16).padStart(2, "0");
const each = (write: WriteLetter) => (marked: string) =>
  mapSecrets(marked, (value) => Array.from(value, write).join(""));

/** Only what is neither letter nor digit; all of it where that would be nothing. */
const symbols = (write: WriteLetter) => (marked: string) =>
  mapSecrets(marked, (value) => {
    const hasSymbol = /[^A-Za-z0-9]/.test(value);
    return Array.from(value, (letter) => (hasSymbol && /[A-Za-z0-9]/.test(letter) ? letter : write(letter))).join("");
  });

const asUnicode: WriteLetter = (letter) =>
  letter
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
const asHex: WriteLetter = (letter) =>
  bytesOf(letter)
    .map((byte) => `\\x${hexOf(byte)}`)
    .join("");
const asOctal: WriteLetter = (letter) =>
  bytesOf(letter)
    .map((byte) => `\\${byte.toString(8).padStart(3, "0")}`)
    .join("");
const asPercent: WriteLetter = (letter) =>
  bytesOf(letter)
    .map((byte) => `%${hexOf(byte).toUpperCase()}`)
    .join("");

export const unicodeEscaped = each(asUnicode);
/** As Go and PHP write what could end a script. */
export const unicodeSymbols = symbols(asUnicode);
export const hexEscaped = each(asHex);
export const octalSymbols = symbols(asOctal);
export const percentAll = each(asPercent);
export const percentSymbols = symbols(asPercent);
export const htmlDecimal = each((letter) => `&#${letter.codePointAt(0) ?? 0};`);
export const htmlSymbols = symbols((letter) => `&#x${(letter.codePointAt(0) ?? 0).toString(16)};`);
export const markdownEscaped = each((letter) => (/[_*~`\-.!#+]/.test(letter) ? `\\${letter}` : letter));

/** The whole text, as `encodeURIComponent` gives it. */
export function percentWhole(marked: string): string {
  return joinUnits(
    unitsOf(marked).map(({ text, owner }) => ({ text: encodeURIComponent(text.toWellFormed()), owner })),
  );
}

export function percentTwice(marked: string): string {
  return joinUnits(unitsOf(percentWhole(marked)).map(({ text, owner }) => ({ text: encodeURIComponent(text), owner })));
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
