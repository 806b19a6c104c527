import type { Carrier } from "./carrier.ts";
import { ALL_CARRIERS } from "./carriers/all-carriers.ts";
import { ALL_DISGUISES } from "./disguises/all-disguises.ts";
import { ALL_FAMILIES } from "./families/all-families.ts";
import type { Family } from "./family.ts";
import { ALL_KINDS } from "./look-alikes/all-kinds.ts";
import { type Fragment, plantLookAlike, plantSecret } from "./make-fragment.ts";
import type { Random } from "./random.ts";

const HARD_SHARE = 0.3;
/** Vendors have a family each, passwords one for each way of choosing them: without this most of their carriers stood idle. */
const PASSWORD_TURNS = 3;

/** Every family and every carrier comes up as often as any other, as far as they go together. */
export function chooseSecrets(count: number, random: Random): Fragment[] {
  const turns = ALL_FAMILIES.flatMap((family) =>
    family.shape === "password" ? Array.from({ length: PASSWORD_TURNS }, () => family) : [family],
  );
  const families = inTurns(turns, random);
  const core = leastUsed(ALL_CARRIERS, random);
  const hard = leastUsed(ALL_DISGUISES, random);
  const fragments: Fragment[] = [];
  for (let made = 0; made < count; ) {
    const family = families();
    const isHard = random.chance(HARD_SHARE);
    const carrier = (isHard ? hard : core)(family) ?? core(family);
    if (carrier === undefined) throw new Error(`nothing carries ${family.name}`);
    const fragment = plantSecret(family, carrier, ALL_DISGUISES.includes(carrier) ? "hard" : "core", random);
    fragments.push(fragment);
    made += fragment.secrets.length;
  }
  return fragments;
}

export function chooseLookAlikes(count: number, random: Random): Fragment[] {
  const kinds = inTurns(ALL_KINDS, random);
  return Array.from({ length: count }, () => plantLookAlike(kinds(), random));
}

function inTurns<T>(all: readonly T[], random: Random): () => T {
  let waiting: T[] = [];
  return () => {
    if (waiting.length === 0) waiting = random.shuffle(all);
    const next = waiting.pop();
    if (next === undefined) throw new Error("nothing to take turns");
    return next;
  };
}

function leastUsed(all: readonly Carrier[], random: Random): (family: Family) => Carrier | undefined {
  const used = new Map<string, number>();
  const usesOf = (carrier: Carrier) => used.get(carrier.name) ?? 0;
  return (family) => {
    const fitting = random.shuffle(all.filter(({ takes }) => takes.includes(family.shape)));
    const chosen = fitting.sort((a, b) => usesOf(a) - usesOf(b))[0];
    if (chosen !== undefined) used.set(chosen.name, usesOf(chosen) + 1);
    return chosen;
  };
}
