import type { Family, Nature } from "./family.ts";
import { chooseWords, type Spelling, spell } from "./labels.ts";
import { mark } from "./marks.ts";
import type { Random } from "./prng.ts";

/** One secret on its way into a text. */
export interface Plant {
  readonly random: Random;
  readonly family: Family;
  readonly value: string;
  /** The secret with what belongs around it, the secret itself between marks. */
  readonly shown: string;
  readonly name: (...spellings: readonly Spelling[]) => string;
}

export type Tier = "core" | "hard";
/** One text, or the end of one and the beginning of the next. */
export type Written = string | readonly [string, string];

export interface Carrier {
  readonly name: string;
  readonly tier: Tier;
  readonly takes: readonly Nature[];
  /** Names of the families that belong here, where not any would do. */
  readonly fits: RegExp | undefined;
  readonly write: (plant: Plant) => Written;
}

const NATURES: { readonly [letter: string]: Nature } = {
  t: "token",
  o: "opaque",
  p: "password",
  k: "pem",
  m: "phrase",
};

type Row = readonly [takes: string, write: (plant: Plant) => Written, fits?: RegExp];

/** One row: the natures it can hold by their letters, how it writes, and whom it is kept for. */
export function listCarriers(tier: Tier, rows: { readonly [name: string]: Row }): Carrier[] {
  return Object.entries(rows).map(([name, [takes, write, fits]]) => ({
    name,
    tier,
    takes: [...takes].flatMap((letter) => NATURES[letter] ?? []),
    write,
    fits,
  }));
}

export function makePlant(family: Family, random: Random): Plant {
  const { before = "", value, after = "" } = family.make(random);
  const words = chooseWords(family.labels, family.nature, random);
  return {
    random,
    family,
    value,
    shown: before + mark(value) + after,
    name: (...spellings) => spell(words, random.pick(spellings)),
  };
}
