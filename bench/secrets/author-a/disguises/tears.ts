import { BREAK, joinUnits, tearSecrets, type Unit, unitsOf } from "../marks.ts";
import type { Random } from "../random.ts";

function cutAt(value: string, places: readonly number[]): string[] {
  const ends = [...places, value.length];
  return ends.map((end, at) => value.slice(at === 0 ? 0 : ends[at - 1], end)).filter((piece) => piece !== "");
}

/** Somewhere in the middle, never between the halves of a pair. */
function middle(value: string, random: Random): number {
  return random.int(Math.max(1, Math.floor(value.length * 0.3)), Math.max(1, Math.ceil(value.length * 0.7)));
}

/** Cuts every secret in two or more and puts this between the pieces. */
export const torn =
  (junks: readonly string[], cuts = 1) =>
  (marked: string, random: Random) =>
    tearSecrets(marked, (value) => {
      const places = Array.from({ length: cuts }, () => middle(value, random)).sort((a, b) => a - b);
      return { pieces: cutAt(value, [...new Set(places)]), junk: random.pick(junks) };
    });

/** Every so many letters. */
export const every = (least: number, most: number, junks: readonly string[]) => (marked: string, random: Random) =>
  tearSecrets(marked, (value) => {
    const step = random.int(least, most);
    const places = Array.from({ length: Math.ceil(value.length / step) - 1 }, (_none, at) => (at + 1) * step);
    return { pieces: cutAt(value, places), junk: random.pick(junks) };
  });

/** As a terminal or an editor breaks long lines: at a width that cuts through the secret. */
export const wrapped =
  (start: string, end = "") =>
  (marked: string, random: Random) => {
    const letters = unitsOf(marked);
    const width = cuttingWidth(letters, random);
    const units: Unit[] = [{ text: start, owner: undefined }];
    let column = 0;
    for (const unit of letters) {
      if (unit.text === "\n") column = -1;
      else if (column >= width) {
        units.push({ text: `${end}\n${start}`, owner: undefined });
        column = 0;
      }
      units.push(unit);
      if (unit.text === "\n") units.push({ text: start, owner: undefined });
      column += 1;
    }
    return joinUnits(units);
  };

function cuttingWidth(letters: readonly Unit[], random: Random): number {
  const first = letters.findIndex(({ owner }) => owner !== undefined);
  const length = letters.filter(({ owner }) => owner !== undefined).length;
  const lineStart = letters.slice(0, first).findLastIndex(({ text }) => text === "\n") + 1;
  const from = Math.max(24, first - lineStart + Math.ceil(length * 0.25));
  const to = Math.min(100, first - lineStart + Math.floor(length * 0.75));
  return from < to ? random.int(from, to) : Math.max(24, Math.min(100, from));
}

/** Something in front of every line, which is no part of it. */
export const guttered = (gutter: (line: number) => string) => (marked: string) => {
  let line = 1;
  const units: Unit[] = [{ text: gutter(line), owner: undefined }];
  for (const unit of unitsOf(marked)) {
    if (unit.text !== "\n") {
      units.push(unit);
      continue;
    }
    line += 1;
    units.push({ text: `\n${gutter(line)}`, owner: undefined });
  }
  return joinUnits(units);
};

/** The stream stops in the middle of the secret, and the next text of the session goes on with it. */
export const overTwoTexts = torn([BREAK]);

export function inDeltas(marked: string, random: Random): string {
  const pieces: Unit[][] = [];
  const units = unitsOf(marked);
  for (let at = 0; at < units.length; ) {
    const length = random.int(4, 14);
    pieces.push(units.slice(at, at + length));
    at += length;
  }
  const escaped = (unit: Unit): Unit => ({ text: JSON.stringify(unit.text).slice(1, -1), owner: unit.owner });
  return joinUnits(
    pieces.flatMap((piece) => [
      { text: 'data: {"type":"delta","text":"', owner: undefined },
      ...piece.map(escaped),
      { text: '"}\n', owner: undefined },
    ]),
  );
}
