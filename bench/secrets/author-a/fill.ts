import type { Random } from "./random.ts";
import { VOCABULARY } from "./vocabulary.ts";

const DIGITS = "0123456789";
const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();

/** One letter each, so that a format reads like its documentation: `glpat-{20u}`. */
export const ALPHABETS: Readonly<Record<string, string>> = {
  d: DIGITS,
  h: `${DIGITS}abcdef`,
  H: `${DIGITS}ABCDEF`,
  l: LOWER,
  U: UPPER,
  a: LOWER + DIGITS,
  A: UPPER + DIGITS,
  w: UPPER + LOWER + DIGITS,
  u: `${UPPER}${LOWER}${DIGITS}_-`,
  b: `${UPPER}${LOWER}${DIGITS}+/`,
  t: `${UPPER}234567`,
  T: `${LOWER}234567`,
  s: "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
  e: "qpzry9x8gf2tvdw0s3jn54khce6mua7l",
  p: `${UPPER}${LOWER}${DIGITS}!#%*+-.:=?@^_~`,
};

export function alphabet(letter: string): string {
  const letters = ALPHABETS[letter];
  if (letters === undefined) throw new Error(`no alphabet ${letter}`);
  return letters;
}

/** Replaces `{20w}` by random letters and `{host}` by a word; what it does not know stays, braces and all. */
export function fill(template: string, random: Random, words: Readonly<Record<string, string>> = {}): string {
  return template.replace(
    /\{(?:(\d+)(?:-(\d+))?([a-zA-Z])|([a-zA-Z]+\d?))\}/g,
    (all: string, least: string | undefined, most: string | undefined, letter = "", word: string | undefined) => {
      if (least !== undefined) {
        const count = most === undefined ? Number(least) : random.int(Number(least), Number(most));
        return random.letters(alphabet(letter), count);
      }
      if (word === undefined) return all;
      const given = words[word];
      if (given !== undefined) return given;
      if (word === "uuid") return uuid(random);
      const list = VOCABULARY[word];
      return list === undefined ? all : fill(random.pick(list), random, words);
    },
  );
}

function uuid(random: Random): string {
  return fill("{8h}-{4h}-4{3h}-", random) + random.pick(["8", "9", "a", "b"]) + fill("{3h}-{12h}", random);
}
