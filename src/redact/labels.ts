/** Pieces of patterns for rules that read a label next to a value. */

/** Literals every telling name holds; what comes before them is read back from the text. */
export const LABEL_KEYWORDS = [
  "pass",
  "pwd",
  "pswd",
  "pw",
  "sec",
  "tok",
  "tkn",
  "key",
  "mnemonic",
  "jwt",
  "bearer",
  "_pat",
  "cred",
  "seed",
  "psk",
  "sess",
  "auth",
  "salt",
  "senha",
  "contrase",
  "kennwort",
  "wachtwoord",
  "connect",
];

/** Where a telling name starts to tell, up to its end. */
export const LABEL = String.raw`(?:pass|pwd|pswd|pw|sec|tok|tkn|key|cred|mnemonic|jwt|bearer|_pat|seed|psk|sess|auth|salt|senha|contrase|kennwort|wachtwoord|connect)[\w.-]{0,40}`;

/**
 * A quoted value without its quotes, cut off or not. It has to follow `OPEN_QUOTE`. After an escaped quote it ends at
 * the next escaped quote, otherwise an escaped quote is part of it.
 */
const QUOTED = ['"', "'"]
  .map(
    (quote) =>
      String.raw`(?<=[^\\]${quote})(?!${quote})[^${quote}\\\r\n]*(?:\\.[^${quote}\\\r\n]*)*` +
      String.raw`|(?<=\\${quote})(?![\\${quote}])[^${quote}\\\r\n]+(?:\\+[^${quote}\\\r\n][^${quote}\\\r\n]*)*`,
  )
  .concat(String.raw`(?<=\x60)[^\x60\s]+`)
  .join("|");

/** A value without quotes: up to white space, or to a mark that ends a list item or a statement. */
const MARKS = String.raw`[,;|(){}\[\]]`;
const INSIDE = String.raw`[^\s\x1b"'\x60<>&,;|(){}\[\]\\]`;
const BARE = String.raw`${INSIDE}+(?:(?:${MARKS}(?!\s|$|[\w.-]{1,32}[=:])|\\(?![nrtu"'\\]))${INSIDE}+)*(?<![.:])`;

export const OPEN_QUOTE = String.raw`(?:'\\(?='))?\\{0,7}["']`;
export const QUOTED_VALUE = `(?<secret>${QUOTED})`;
export const ANY_VALUE = `(?:(?:[bBfFrRuULxX@$]{1,2}(?=["']))?${OPEN_QUOTE}|\\x60)?(?<secret>${QUOTED}|${BARE})`;

const LONGEST_BACK = 64;

export interface Label {
  readonly name: string;
  /** Up to two letters in front of the name. */
  readonly before: string;
  /** Where the name ends in the text. */
  readonly end: number;
}

/** Letters, digits and `_ - . $`: what a name is written with. By code, as this runs at every label of the text. */
function isNameLetter(code: number): boolean {
  if (code > 122) return false;
  return (
    code >= 97 ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code === 46 ||
    code === 36
  );
}

export function labelOf(match: RegExpExecArray): Label {
  return labelAt(match.input, match.index);
}

/**
 * The whole name around a place inside of it: `STRIPE_SECRET_KEY` when the place is the S of `SECRET`. In a sentence the
 * word before `key` belongs to it: `master key: …`.
 */
export function labelAt(input: string, index: number): Label {
  let start = index;
  const farthest = Math.max(0, index - LONGEST_BACK);
  while (start > farthest && isNameLetter(input.charCodeAt(start - 1))) start -= 1;
  let end = index;
  const last = Math.min(input.length, index + LONGEST_BACK);
  while (end < last && isNameLetter(input.charCodeAt(end))) end += 1;
  const name = input.slice(start, end);
  const before = input.slice(Math.max(0, start - 2), start);
  if (end - start > 4 || !before.endsWith(" ") || !/^keys?$/i.test(name)) return { name, before, end };
  const word = /[A-Za-z][A-Za-z0-9]{1,15}$/.exec(input.slice(Math.max(0, start - 17), start - 1))?.[0];
  return { name: word === undefined ? name : `${word}_${name}`.toLowerCase(), before, end };
}

/** Whether the value stands in quotes. */
export function isQuoted(secret: string, match: RegExpExecArray): boolean {
  return /["'`]$/.test(match[0].slice(0, match[0].length - secret.length));
}
