import type { Fill, Kind } from "../families/family.ts";
import type { Rand } from "../rand.ts";

export interface Carrier {
  readonly name: string;
  readonly tier: "core" | "hard";
  readonly fits: readonly Kind[];
  /** Where a tool takes only its own kind: `vault login` no Stripe key. */
  readonly only: RegExp;
  /** One marked text, or several consecutive ones. */
  readonly write: (fill: Fill, rand: Rand) => string | readonly string[];
}

/** The carrier names the secret, so that any kind with one line may stand there. */
export const LABELLED: readonly Kind[] = ["token", "opaque", "password", "url"];
/** The carrier says nothing: only what tells itself. */
export const BARE: readonly Kind[] = ["token"];
export const KEYS: readonly Kind[] = ["token", "opaque"];
export const PASSWORD: readonly Kind[] = ["password"];
export const URLS: readonly Kind[] = ["url"];
export const FILES: readonly Kind[] = ["file"];
export const HEADER: readonly Kind[] = ["header"];

export type CarrierRow = readonly [name: string, fits: readonly Kind[], write: Carrier["write"], only?: RegExp];

export const readCarriers = (tier: Carrier["tier"], rows: readonly CarrierRow[]): Carrier[] =>
  rows.map(([name, fits, write, only = /^/]) => ({ name, tier, fits, only, write }));
