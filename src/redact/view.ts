import type { Range } from "./range.ts";

/** A text as it reads once a notation is undone, and the way back to where each letter of it stood. */
export interface View {
  readonly text: string;
  /** The stretch of the source that a stretch of the view was read from, whatever stands between included. */
  original(range: Range): Range;
  /** Places in the view where something between two letters was left out that may as well have belonged there. */
  readonly joins?: readonly number[];
  /** It may as well read two things as one: only what has a form of its own counts. */
  readonly isDoubtful?: boolean;
}

/** A piece of a view: letters copied as they are, or letters that together stand for a stretch of the source. */
interface Piece {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly isCopy: boolean;
}

export interface ViewBuilder {
  /** Letters that stand in the source as they are read. */
  copy(from: number, to: number): void;
  /** Letters that the stretch of the source stands for, taken as one. */
  put(text: string, from: number, to: number): void;
  /** How many letters were given so far. */
  readonly length: number;
  build(): View;
}

/** Builds a view from left to right; what is neither copied nor put is left out. */
export function openView(source: string): ViewBuilder {
  const pieces: Piece[] = [];
  let text = "";
  return {
    copy(from, to) {
      if (to <= from) return;
      pieces.push({ at: text.length, from, to, isCopy: true });
      text += source.slice(from, to);
    },
    put(letters, from, to) {
      pieces.push({ at: text.length, from, to, isCopy: false });
      text += letters;
    },
    get length() {
      return text.length;
    },
    build: () => ({
      text,
      original({ start, end }) {
        const first = pieceAt(pieces, start);
        const last = pieceAt(pieces, Math.max(start, end - 1));
        if (!first || !last) return { start: 0, end: 0 };
        return {
          start: first.isCopy ? first.from + (start - first.at) : first.from,
          // The last letter is looked up, not the end, so that what was left out behind it stays.
          end: last.isCopy ? Math.min(last.to, last.from + (end - last.at)) : last.to,
        };
      },
    }),
  };
}

function pieceAt(pieces: readonly Piece[], position: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
