import { mark } from "./marks.ts";
import type { Random } from "./prng.ts";
import { fillShape } from "./shape.ts";

export interface LookAlikeKind {
  readonly kind: string;
  readonly mayBeHidden: boolean;
  /** A line or some; what must survive stands between marks. */
  readonly write: (random: Random) => string;
}

type Row = readonly string[] | ((random: Random) => string);

/** A row is templates, of which one is taken: `[[…]]` is what must survive, `<w24>` and so on as in shapes. */
export function listLookAlikes(
  fate: "survives" | "may-be-hidden",
  rows: { readonly [kind: string]: Row },
): LookAlikeKind[] {
  return Object.entries(rows).map(([kind, row]) => ({
    kind,
    mayBeHidden: fate === "may-be-hidden",
    write: (random) => fillTemplate(typeof row === "function" ? row(random) : random.pick(row), random),
  }));
}

function fillTemplate(template: string, random: Random): string {
  return fillShape(template, random).replace(/\[\[([\s\S]*?)\]\]/g, (_whole, inner: string) => mark(inner.trimEnd()));
}
