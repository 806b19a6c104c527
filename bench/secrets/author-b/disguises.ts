import { rewriteInside } from "./marks.ts";
import type { Random } from "./prng.ts";

/** Puts something between the letters of the marked stretch, never before the first. */
export function sprinkle(marked: string, random: Random, what: string, times: number): string {
  return rewriteInside(marked, (inner) => {
    let letters = [...inner];
    for (let turn = 0; turn < times; turn += 1) {
      const at = random.int(1, Math.max(1, letters.length - 1));
      letters = [...letters.slice(0, at), what, ...letters.slice(at)];
    }
    return letters.join("");
  });
}

/** The marked stretch in pieces, one stretch each, with `joint` between. */
export function cutApart(marked: string, pieces: number, joint: string): string {
  return marked.replace(/\uE0F0([^\uE0F1]*)\uE0F1/g, (_whole, inner: string) => {
    const letters = [...inner];
    const size = Math.max(1, Math.ceil(letters.length / pieces));
    const parts: string[] = [];
    for (let at = 0; at < letters.length; at += size)
      parts.push(`\uE0F0${letters.slice(at, at + size).join("")}\uE0F1`);
    return parts.join(joint);
  });
}

/** The two halves of a text, cut within the marked stretch. */
export function cutInTwo(marked: string, random: Random): [string, string] {
  const start = marked.indexOf("\uE0F0") + 1;
  const end = marked.indexOf("\uE0F1");
  const at = start + Math.max(3, Math.floor((end - start) * (0.25 + random.next() * 0.5)));
  return [`${marked.slice(0, at)}\uE0F1`, `\uE0F0${marked.slice(at)}`];
}

const isMark = (letter: string): boolean => letter === "\uE0F0" || letter === "\uE0F1";

/** Each letter in another notation; marks stay. */
export function rewriteLetters(marked: string, rewrite: (letter: string) => string): string {
  return [...marked].map((letter) => (isMark(letter) ? letter : rewrite(letter))).join("");
}

export const asUnicodeEscape = (letter: string): string =>
  letter
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");

export const asBytes = (letter: string, write: (byte: number) => string): string =>
  [...Buffer.from(letter)].map(write).join("");

const hex = (byte: number): string => byte.toString(16).padStart(2, "0");

export const asPercent = (letter: string): string => asBytes(letter, (byte) => `%${hex(byte).toUpperCase()}`);
export const asBackslashX = (letter: string): string => asBytes(letter, (byte) => `\\x${hex(byte)}`);

export const asQuotedPrintable = (letter: string): string =>
  /^[\n\x20-\x3c\x3e-\x7e]$/.test(letter) ? letter : asBytes(letter, (byte) => `=${hex(byte).toUpperCase()}`);
