import type { Range } from "./range.ts";

const SEQUENCE = /\x1b\[[0-9;?]{0,32}[A-Za-z]/g;

/** Text without the escape sequences of a terminal, and the way back to where each stretch stood. */
export interface Uncolored {
  readonly text: string;
  original(range: Range): Range;
}

/** A color change may stand in the middle of a secret: `grep --color` paints what it found. */
export function uncolor(colored: string): Uncolored | undefined {
  if (!colored.includes("\x1b[")) return undefined;
  const starts: number[] = [];
  const shifts: number[] = [];
  let text = "";
  let copied = 0;
  for (const match of colored.matchAll(SEQUENCE)) {
    text += colored.slice(copied, match.index);
    copied = match.index + match[0].length;
    starts.push(text.length);
    shifts.push(copied - text.length);
  }
  text += colored.slice(copied);
  // The last letter is looked up, not the end, so that the color change behind a secret stays.
  const place = (position: number) => position + (shifts[lastAtMost(starts, position)] ?? 0);
  return { text, original: ({ start, end }) => ({ start: place(start), end: place(end - 1) + 1 }) };
}

/** The same length with blanks for sequences, so that their letters touch no word. */
export function blankColors(colored: string): string {
  return colored.replace(SEQUENCE, (sequence) => " ".repeat(sequence.length));
}

function lastAtMost(sorted: readonly number[], position: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
