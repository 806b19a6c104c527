import type { Marks } from "./marks.ts";
import type { View } from "./view.ts";

/** What the search already knows about a text when a carrier looks at it. */
export interface Seen extends Marks {
  /** Where keywords start that a rule may read on from, in order. */
  readonly hits: readonly number[];
  /** There may be letters that are not seen. */
  readonly hasInvisible: boolean;
}

/** A notation in which secrets stand: how to tell that it is used, and how to undo it. */
export interface Carrier {
  readonly id: string;
  readonly title: string;
  /** A quick no for the many texts that do not use the notation: no view is missed by it. */
  readonly mayOccur: (text: string, seen: Seen) => boolean;
  /**
   * The stretches of the text that use the notation, as they read without it. Cheap on text that does not use it, and
   * linear: all views together are not longer than the text times a small number.
   */
  readonly views: (text: string, seen: Seen) => Iterable<View>;
  /** Texts with the notation, and how one of their views must read. */
  readonly examples: readonly { readonly text: string; readonly reads: string }[];
  /** Ordinary texts that must give no view. */
  readonly quiet: readonly string[];
}

export function defineCarrier(carrier: Carrier): Carrier {
  return carrier;
}

/** Whether a keyword starts in the stretch. By halving, as hostile text holds as many as it likes. */
export function hasHit({ hits }: Seen, start: number, end: number): boolean {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (hits[low] ?? end) < end;
}
