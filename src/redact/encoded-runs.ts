/** An unbroken stretch of letters of base 64 (either alphabet), over several lines where they are wrapped. */
export interface EncodedRun {
  /** The letters without what stood between lines. */
  readonly letters: string;
  /** Where each stretch of letters stood: `at` in the letters, `from` in the text. */
  readonly lines: readonly { readonly at: number; readonly from: number }[];
}

/** Shorter ones hold no secret worth the look: 24 letters are 18 bytes. */
const SHORTEST = 24;

/** Lines of a wrapped block are all as long as the first one, but for the last. */
const SHORTEST_LINE = 40;
/** Between two lines of a block: the line's end, a mark of a diff or a quotation, an indent. */
const LINE_BREAK = /\\?(?:\r?\n|\\r\\n|\\n)[ \t>|+#*-]{0,12}/y;

const LETTER = new Uint8Array(128);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_") {
  LETTER[letter.charCodeAt(0)] = 1;
}

function isEncodingLetter(code: number): boolean {
  return code < 128 && LETTER[code] === 1;
}

/** The runs of a text that start at the places `Marks` names. Lines that are wrapped are one. */
export function encodedRuns(text: string, starts: readonly number[]): readonly EncodedRun[] {
  // Two carriers ask for the runs of the same text.
  const before = runsAt.get(starts);
  if (before) return before;
  const runs = readRuns(text, starts);
  runsAt.set(starts, runs);
  return runs;
}

const runsAt = new WeakMap<readonly number[], readonly EncodedRun[]>();

function readRuns(text: string, starts: readonly number[]): readonly EncodedRun[] {
  const runs: EncodedRun[] = [];
  let done = 0;
  for (const start of starts) {
    if (start < done) continue;
    const end = runEnd(text, start);
    if (end - start < SHORTEST) continue;
    const { run, next } = joinLines(text, start, end);
    runs.push(run);
    done = next;
  }
  return runs;
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
