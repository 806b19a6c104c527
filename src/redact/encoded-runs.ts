/** An unbroken stretch of letters of base 64 (either alphabet), over several lines where they are wrapped. */
export interface EncodedRun {
  /** The letters without what stood between lines. */
  readonly letters: string;
  /** Where each stretch of letters stood: `at` in the letters, `from` in the text. */
  readonly lines: readonly { readonly at: number; readonly from: number }[];
}

/** Shorter ones hold no secret worth the look: 24 letters are 18 bytes. */
export const SHORTEST_ENCODED = 24;
const SHORTEST = SHORTEST_ENCODED;
const STRIDE = SHORTEST / 2;

/** Lines of a wrapped block are all as long as the first one, but for the last. */
const SHORTEST_LINE = 40;
/** Between two lines of a block: the line's end, a mark of a diff or a quotation, an indent. */
const LINE_BREAK = /\\?(?:\r?\n|\\r\\n|\\n)[ \t>|+#*-]{0,12}/y;

const LETTER = new Uint8Array(128);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_") {
  LETTER[letter.charCodeAt(0)] = 1;
}

export function isEncodingLetter(code: number): boolean {
  return code < 128 && LETTER[code] === 1;
}

/**
 * All runs of a text. Only each twelfth letter is looked at until one may lie in a run: ordinary text has a blank or a
 * mark every few letters.
 */
export function encodedRuns(text: string): readonly EncodedRun[] {
  // Two carriers ask for the same text one after the other.
  if (last.text !== text) last = { text, runs: findRuns(text) };
  return last.runs;
}

let last: { text: string; runs: readonly EncodedRun[] } = { text: "", runs: [] };

function findRuns(text: string): EncodedRun[] {
  const runs: EncodedRun[] = [];
  let at = STRIDE;
  while (at < text.length) {
    if (!mayLieInRun(text, at)) {
      at += STRIDE;
      continue;
    }
    const start = runStart(text, at, at - STRIDE);
    const end = runEnd(text, at);
    if (end - start < SHORTEST) {
      at = Math.max(end, at + 1) + STRIDE - 1;
      continue;
    }
    const { run, next } = joinLines(text, start, end);
    runs.push(run);
    at = next + STRIDE;
  }
  return runs;
}

/** The first look into a run falls among its first twelve letters: so the next eleven belong to it as well. */
function mayLieInRun(text: string, at: number): boolean {
  return (
    isEncodingLetter(text.charCodeAt(at)) &&
    isEncodingLetter(text.charCodeAt(at + 11)) &&
    isEncodingLetter(text.charCodeAt(at + 6)) &&
    isEncodingLetter(text.charCodeAt(at + 3)) &&
    isEncodingLetter(text.charCodeAt(at + 9))
  );
}

function runStart(text: string, from: number, limit: number): number {
  let at = from;
  while (at > 0 && at >= limit - STRIDE && isEncodingLetter(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function runEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isEncodingLetter(text.charCodeAt(at))) at += 1;
  return at;
}

function joinLines(text: string, start: number, end: number): { run: EncodedRun; next: number } {
  const lines = [{ at: 0, from: start }];
  const width = end - start;
  let letters = text.slice(start, end);
  let next = end;
  while (width >= SHORTEST_LINE) {
    LINE_BREAK.lastIndex = next;
    const gap = LINE_BREAK.exec(text);
    if (!gap) break;
    const from = next + gap[0].length;
    const to = Math.min(runEnd(text, from), from + width);
    if (to === from) break;
    lines.push({ at: letters.length, from });
    letters += text.slice(from, to);
    next = to;
    if (to - from < width) break;
  }
  return { run: { letters, lines }, next };
}

/** Where a letter of the run stood in the text. */
export function placeInText({ lines }: EncodedRun, at: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const line = lines[low - 1];
  return line ? line.from + (at - line.at) : 0;
}
