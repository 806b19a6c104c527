import { type Carrier, makePlant, type Tier } from "./carrier.ts";
import { CARRIERS } from "./carriers/all.ts";
import { listAllFamilies } from "./families/all.ts";
import type { Family } from "./family.ts";
import { type Marked, readMarks } from "./marks.ts";
import type { Random } from "./prng.ts";
import { shuffle } from "./shuffle.ts";

export interface Sown {
  readonly family: string;
  readonly carrier: string;
  readonly tier: Tier;
  readonly value: string;
  readonly parts: readonly Marked[];
}

const CORE_SHARE = 0.7;

export function plantSecrets(random: Random, count: number): Sown[] {
  const families = listAllFamilies();
  // What people choose and key files are few families and much of what leaks.
  const rota = [...families, ...families.filter(({ nature }) => nature === "password" || nature === "pem")];
  const used = new Map<string, number>();
  const sown: Sown[] = [];
  let queue: Family[] = [];
  while (sown.length < count) {
    if (queue.length === 0) queue = shuffle(rota, random);
    const family = queue.pop();
    if (!family) break;
    const carrier = chooseCarrier(family, random, used);
    used.set(carrier.name, (used.get(carrier.name) ?? 0) + 1);
    sown.push(plantOne(family, carrier, random));
  }
  return sown;
}

/** Of some that fit, the one seen least: a carrier with many takers must not crowd out the others. */
function chooseCarrier(family: Family, random: Random, used: ReadonlyMap<string, number>): Carrier {
  const tier: Tier = random.chance(CORE_SHARE) ? "core" : "hard";
  const fitting = CARRIERS.filter(
    ({ takes, fits }) => takes.includes(family.nature) && (fits?.test(family.name) ?? true),
  );
  const wanted = fitting.filter((carrier) => carrier.tier === tier);
  const own = wanted.filter(({ fits }) => fits);
  const choice = wanted.length > 0 ? wanted : fitting;
  const candidates = [random.pick(choice), random.pick(choice), random.pick(choice)];
  if (own.length > 0) candidates.push(random.pick(own));
  const count = ({ name }: Carrier): number => used.get(name) ?? 0;
  return candidates.reduce((least, other) => (count(other) < count(least) ? other : least));
}

function plantOne(family: Family, carrier: Carrier, random: Random): Sown {
  const plant = makePlant(family, random);
  const written = carrier.write(plant);
  const texts = typeof written === "string" ? [written] : written;
  return {
    family: family.name,
    carrier: carrier.name,
    tier: carrier.tier,
    value: plant.value,
    parts: texts.map(readMarks),
  };
}
