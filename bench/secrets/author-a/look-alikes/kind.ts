import { fill } from "../fill.ts";
import { mark } from "../marks.ts";
import type { Random } from "../random.ts";

export interface LookAlikeKind {
  readonly kind: string;
  readonly mayBeHidden: boolean;
  /** With the marks around what only looks like a secret. */
  readonly render: (random: Random) => string;
}

type Words = (random: Random) => Readonly<Record<string, string>>;

/** `«` and `»` stand around what must survive. */
export function looksLike(kind: string, templates: readonly string[], words: Words = () => ({})): LookAlikeKind {
  return made(kind, false, templates, words);
}

/** Hiding it is right, calling it a leak is not. */
export function mayBeHidden(kind: string, templates: readonly string[], words: Words = () => ({})): LookAlikeKind {
  return made(kind, true, templates, words);
}

function made(kind: string, mayHide: boolean, templates: readonly string[], words: Words): LookAlikeKind {
  return {
    kind,
    mayBeHidden: mayHide,
    render(random) {
      const text = fill(random.pick(templates), random, words(random));
      const [before = "", value = "", after = ""] = text.split(/[«»]/);
      return before + mark(value) + after;
    },
  };
}
