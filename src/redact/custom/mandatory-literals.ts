import { classLetters } from "./class-letters.ts";
import { ANYTHING, exactly, inSequence, type Literals, NOTHING, oneOf, repeated } from "./literal-sets.ts";

const LEAST_LENGTH = 3;
/** `://` and `= "` are in every text: a literal that is worth a look has letters. */
const LEAST_LETTERS = 2;
/** No text is told from another by more. */
const LONGEST = 24;

/**
 * Literals of which every match of the pattern holds at least one, in lower case; undefined where the pattern demands
 * none. The pattern is one that the engine took: what stands in it is known to be well formed.
 */
export function mandatoryLiterals(pattern: string): readonly string[] | undefined {
  const { required } = readChoices({ pattern, at: 0 });
  if (!required?.every(isTelling)) return undefined;
  return [...new Set(required.map((text) => text.slice(0, LONGEST)))];
}

function isTelling(text: string): boolean {
  return text.length >= LEAST_LENGTH && text.replace(/[^a-z]/g, "").length >= LEAST_LETTERS;
}

interface Reader {
  readonly pattern: string;
  at: number;
}

function readChoices(reader: Reader): Literals {
  const choices = [readSequence(reader)];
  while (reader.pattern[reader.at] === "|") {
    reader.at += 1;
    choices.push(readSequence(reader));
  }
  return choices.length === 1 ? (choices[0] ?? ANYTHING) : oneOf(choices);
}

function readSequence(reader: Reader): Literals {
  const items: Literals[] = [];
  while (reader.at < reader.pattern.length && !/[|)]/.test(reader.pattern[reader.at] ?? "")) {
    items.push(readQuantified(reader));
  }
  return inSequence(items);
}

const QUANTIFIER = /([*+?]|\{(\d+)(,(\d*))?\})\??/y;

function readQuantified(reader: Reader): Literals {
  const item = readOne(reader);
  QUANTIFIER.lastIndex = reader.at;
  const match = QUANTIFIER.exec(reader.pattern);
  if (!match) return item;
  reader.at = QUANTIFIER.lastIndex;
  const [, sign, least, comma, most] = match;
  if (sign === "*") return ANYTHING;
  if (sign === "?") return repeated(item, 0, 1);
  if (sign === "+") return repeated(item, 1, Number.POSITIVE_INFINITY);
  const upTo = comma === undefined ? Number(least) : most === "" ? Number.POSITIVE_INFINITY : Number(most);
  return repeated(item, Number(least), upTo);
}

function readOne(reader: Reader): Literals {
  const letter = String.fromCodePoint(reader.pattern.codePointAt(reader.at) ?? 0);
  if (letter === "(") return readGroup(reader);
  if (letter === "\\") return readEscape(reader);
  if (letter === "[") {
    const { end, letters } = classLetters(reader.pattern, reader.at);
    reader.at = end;
    return letters?.every(isAscii) ? exactly(...letters) : ANYTHING;
  }
  reader.at += letter.length;
  if (letter === "^" || letter === "$") return NOTHING;
  return letter === "." ? ANYTHING : literal(letter);
}

/** Flags change how letters are read but not which literals there are: those are looked for in either case. */
function readGroup(reader: Reader): Literals {
  const opening = /\((?:\?(?:P?<\w+>|[imsU-]*(:|\))))?/y;
  opening.lastIndex = reader.at;
  const match = opening.exec(reader.pattern);
  reader.at = opening.lastIndex;
  if (match?.[1] === ")") return NOTHING;
  const inner = readChoices(reader);
  reader.at += 1;
  return inner;
}

const ESCAPE =
  /\\(?:(?<quoted>Q)|[pP](?:\{[^}]*\}|.)|x(?:\{(?<long>[0-9a-fA-F]+)\}|(?<hex>[0-9a-fA-F]{2}))|[0-7]{1,3}|(?<other>[\s\S]))/uy;

function readEscape(reader: Reader): Literals {
  ESCAPE.lastIndex = reader.at;
  const match = ESCAPE.exec(reader.pattern);
  const { quoted, long, hex, other } = match?.groups ?? {};
  reader.at = match ? ESCAPE.lastIndex : reader.pattern.length;
  if (quoted !== undefined) return readQuoted(reader);
  const code = long ?? hex;
  if (code !== undefined) return literal(String.fromCodePoint(Number.parseInt(code, 16)));
  if (other === undefined || /[dDsSwWC]/.test(other)) return ANYTHING;
  if (/[bBAz]/.test(other)) return NOTHING;
  return /\w/.test(other) ? ANYTHING : literal(other);
}

function readQuoted(reader: Reader): Literals {
  const end = reader.pattern.indexOf("\\E", reader.at);
  const text = reader.pattern.slice(reader.at, end === -1 ? undefined : end);
  reader.at = end === -1 ? reader.pattern.length : end + 2;
  return literal(text);
}

/** Cases of letters beyond ASCII are folded in ways that the search for keywords does not share. */
function literal(text: string): Literals {
  return isAscii(text) ? exactly(text.toLowerCase()) : ANYTHING;
}

function isAscii(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text);
}
