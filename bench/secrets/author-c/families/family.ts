import { marked } from "../marks.ts";
import { writePattern } from "../pattern.ts";
import type { Rand } from "../rand.ts";

/**
 * `token` tells itself; `opaque` and `password` need a label; `url` is a longer text with the secret inside;
 * `file` has lines; `header` is a whole HTTP header.
 */
export type Kind = "token" | "opaque" | "password" | "url" | "file" | "header";

export interface Family {
  readonly name: string;
  readonly kind: Kind;
  /** What a label calls it: `stripe secret key`, alternatives apart by `|`. */
  readonly label: string;
  /** The value with marks around what is secret. */
  readonly write: (rand: Rand) => string;
}

/** A family at work: one value with one label. */
export interface Fill {
  readonly family: string;
  readonly kind: Kind;
  readonly words: readonly string[];
  /** Marked, in no notation. */
  readonly text: string;
  readonly value: string;
}

export type Row = readonly [name: string, label: string, pattern: string];

export const readRows = (kind: Kind, rows: readonly Row[]): Family[] =>
  rows.map(([name, label, pattern]) => ({ name, kind, label, write: (rand) => writePattern(pattern, rand) }));

export function fillFamily({ name, kind, label, write }: Family, rand: Rand): Fill {
  const text = write(rand);
  const inside = marked(text);
  const words = rand.pick(label.split("|")).split(" ");
  const value = kind === "url" && inside.includes("%") ? decodeURIComponent(inside) : inside;
  return { family: name, kind, words, text, value };
}
