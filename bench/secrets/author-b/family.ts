import type { Random } from "./prng.ts";
import { fillShape } from "./shape.ts";

/**
 * token: tells by its own form what it is · opaque: only the label tells · password: chosen by a person ·
 * pem: several lines · phrase: words with spaces between.
 */
export type Nature = "token" | "opaque" | "password" | "pem" | "phrase";

export interface SecretValue {
  readonly value: string;
  /** What belongs around it and is no secret: a webhook's host, a PEM's first line. */
  readonly before?: string;
  readonly after?: string;
}

export interface Family {
  readonly name: string;
  readonly nature: Nature;
  /** What people call it, words apart by spaces; carriers spell it their way. */
  readonly labels: readonly string[];
  readonly make: (random: Random) => SecretValue;
}

/** One row: labels apart by `|`, then the form; `{…}` are the secret's limits where something stands around it. */
type Row = readonly [labels: string, ...shapes: readonly string[]];

export function listFamilies(nature: Nature, rows: { readonly [name: string]: Row }): Family[] {
  return Object.entries(rows).map(([name, [labels, ...shapes]]) => ({
    name,
    nature,
    labels: labels.split("|"),
    make: (random) => splitBraces(fillShape(random.pick(shapes), random)),
  }));
}

function splitBraces(filled: string): SecretValue {
  const parts = /^([^{]*)\{([^}]*)\}(.*)$/.exec(filled);
  return parts ? { before: parts[1] ?? "", value: parts[2] ?? "", after: parts[3] ?? "" } : { value: filled };
}
