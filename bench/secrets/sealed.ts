import type { PlantedSecret } from "./corpus.ts";

const PIECE = 12;
/** Shorter notation, as the pairs of a hexdump, stands everywhere by chance: there the share that is covered decides. */
const TELLING = 8;
/** Of a long key one piece in so many is looked for: a rest of 18 letters is always seen. */
const LONG_VALUE = 300;
const LONG_STEP = 7;

/** Whether nothing of a secret is left in what would be stored, neither of its value nor of how it was written. */
export function isSealed(
  { value, stretches }: PlantedSecret,
  texts: readonly string[],
  redacted: readonly string[],
  coveredShare: number,
): boolean {
  const stored = [...new Set(stretches.map(({ text }) => text))].map((text) => redacted[text] ?? "");
  const written = stretches.map(({ text, start, end }) => (texts[text] ?? "").slice(start, end));
  const tellingly = written.filter(({ length }) => length >= TELLING);
  if (tellingly.length === 0 && coveredShare < 0.99) return false;
  return [value, ...tellingly].flatMap(piecesOf).every((piece) => stored.every((text) => !text.includes(piece)));
}

function piecesOf(value: string): string[] {
  if (value.length < TELLING) return [];
  if (value.length <= PIECE) return [value];
  const step = value.length > LONG_VALUE ? LONG_STEP : 1;
  const pieces: string[] = [];
  for (let at = 0; at + PIECE <= value.length; at += step) pieces.push(value.slice(at, at + PIECE));
  return pieces;
}
