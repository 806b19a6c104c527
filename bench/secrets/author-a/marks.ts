import type { Stretch } from "../corpus.ts";

/**
 * While a fragment is being made, letters of the private use area stand around each secret in it: so every carrier and
 * disguise may move it about, and where it ended up is read off at the end.
 */
const FIRST_OPEN = 0xe000;
const LAST_OPEN = 0xe0ff;
const CLOSE = "\uF8FF";
/** Where a fragment is cut into two consecutive texts. */
export const BREAK = "\uF8FE";

export function mark(value: string, index = 0): string {
  return String.fromCharCode(FIRST_OPEN + index) + value + CLOSE;
}

/** One letter, or what stands for it, and whose it is. */
export interface Unit {
  readonly text: string;
  /** Undefined outside of every secret. */
  readonly owner: number | undefined;
}

export function unitsOf(marked: string): Unit[] {
  const units: Unit[] = [];
  let owner: number | undefined;
  for (const text of marked) {
    const code = text.charCodeAt(0);
    if (code >= FIRST_OPEN && code <= LAST_OPEN) owner = code - FIRST_OPEN;
    else if (text === CLOSE) owner = undefined;
    else units.push({ text, owner });
  }
  return units;
}

export function joinUnits(units: readonly Unit[]): string {
  let marked = "";
  let owner: number | undefined;
  for (const unit of units) {
    if (unit.owner !== owner) {
      if (owner !== undefined) marked += CLOSE;
      if (unit.owner !== undefined) marked += String.fromCharCode(FIRST_OPEN + unit.owner);
      owner = unit.owner;
    }
    marked += unit.text;
  }
  return owner === undefined ? marked : marked + CLOSE;
}

/** Writes every secret anew; what stands between them stays. */
export function mapSecrets(marked: string, write: (value: string) => string): string {
  return marked.replace(
    /([\uE000-\uE0FF])([^\uF8FF]*)\uF8FF/g,
    (_all, open: string, value: string) => open + write(value) + CLOSE,
  );
}

/** Puts letters that belong to nobody into the middle of a secret. */
export function interrupt(open: string, junk: string): string {
  return CLOSE + junk + open;
}

/** Like mapSecrets, for a notation that tears the secret into several stretches. */
export function tearSecrets(marked: string, tear: (value: string) => { pieces: string[]; junk: string }): string {
  return marked.replace(/([\uE000-\uE0FF])([^\uF8FF]*)\uF8FF/g, (_all, open: string, value: string) => {
    const { pieces, junk } = tear(value);
    return open + pieces.join(interrupt(open, junk)) + CLOSE;
  });
}

export interface ReadMarks {
  readonly texts: readonly string[];
  /** Per secret of the fragment, where it stands. */
  readonly stretches: ReadonlyMap<number, Stretch[]>;
}

export function readMarks(marked: string): ReadMarks {
  const texts = [""];
  const stretches = new Map<number, Stretch[]>();
  for (const part of marked.split(/([\uE000-\uE0FF][^\uF8FF]*\uF8FF|\uF8FE)/)) {
    if (part === BREAK) {
      texts.push("");
      continue;
    }
    const text = texts.length - 1;
    const before = texts[text] ?? "";
    const index = part.charCodeAt(0) - FIRST_OPEN;
    const isSecret = part.endsWith(CLOSE) && index >= 0 && index <= LAST_OPEN - FIRST_OPEN;
    const plain = isSecret ? part.slice(1, -1) : part;
    texts[text] = before + plain;
    if (!isSecret || plain === "") continue;
    const stretch = { text, start: before.length, end: before.length + plain.length };
    stretches.set(index, [...(stretches.get(index) ?? []), stretch]);
  }
  return { texts, stretches };
}
