import { CARRIERS } from "./carriers/all-carriers.ts";
import type { Carrier } from "./carriers/carrier.ts";
import { FAMILIES } from "./families/all-families.ts";
import { type Fill, fillFamily } from "./families/family.ts";
import { type Rand, shuffle } from "./rand.ts";

export interface Planted {
  readonly fill: Fill;
  readonly carrier: Carrier;
  /** Marked. */
  readonly texts: readonly string[];
}

/** The least used of the carriers that fit, so that none is left out. */
function chooseCarrier(fill: Fill, tier: Carrier["tier"], used: Map<string, number>, rand: Rand): Carrier {
  const fitting = CARRIERS.filter(
    ({ tier: own, fits, only }) => own === tier && fits.includes(fill.kind) && only.test(fill.family),
  );
  const counts = fitting.map(({ name }) => used.get(name) ?? 0);
  const least = Math.min(...counts);
  const carrier = rand.pick(fitting.filter((_, at) => counts[at] === least));
  used.set(carrier.name, least + 1);
  return carrier;
}

const SHARE_OF_HARD = 0.3;

/** Every family once before any comes twice; three of ten in a hard carrier. */
export function dealOut(count: number, rand: Rand): Planted[] {
  const used = new Map<string, number>();
  const planted: Planted[] = [];
  while (planted.length < count) {
    for (const family of shuffle(FAMILIES, rand).slice(0, count - planted.length)) {
      const fill = fillFamily(family, rand);
      const carrier = chooseCarrier(fill, rand.chance(SHARE_OF_HARD) ? "hard" : "core", used, rand);
      const written = carrier.write(fill, rand);
      planted.push({ fill, carrier, texts: typeof written === "string" ? [written] : written });
    }
  }
  return planted;
}
