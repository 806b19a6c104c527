import { writePattern } from "../pattern.ts";
import type { Rand } from "../rand.ts";

/** Something that is no secret, with marks around what must survive. */
export interface Likeness {
  readonly kind: string;
  readonly mayBeHidden: boolean;
  readonly write: (rand: Rand) => string;
}

export type LikenessRow = readonly [kind: string, ...patterns: string[]];

/** Each kind with the ways it is written; `<…>` is what must survive. */
export const readLikenesses = (rows: readonly LikenessRow[]): Likeness[] =>
  rows.map(([kind, ...patterns]) => ({
    kind,
    mayBeHidden: false,
    write: (rand) => writePattern(rand.pick(patterns), rand),
  }));
