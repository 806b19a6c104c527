import type { LookAlike, PlantedSecret, Stretch } from "../corpus.ts";
import type { Carrier } from "./carrier.ts";
import type { Family } from "./family.ts";
import type { LookAlikeKind } from "./look-alikes/kind.ts";
import { mark, readMarks } from "./marks.ts";
import type { Random } from "./random.ts";

/** A piece of a transcript with what was planted in it; the stretches count from its own first text. */
export interface Fragment {
  readonly texts: readonly string[];
  readonly secrets: readonly PlantedSecret[];
  readonly lookAlikes: readonly LookAlike[];
}

export function plantSecret(family: Family, carrier: Carrier, tier: "core" | "hard", random: Random): Fragment {
  const planted: { family: string; value: string }[] = [];
  const plant = (name: string, value: string) => mark(value, planted.push({ family: name, value }) - 1);
  const value = family.make(random);
  const marked = plant(family.name, value);
  const { texts, stretches } = readMarks(
    carrier.render(
      { name: random.pick(family.names), value: family.around?.(marked, random, plant) ?? marked },
      random,
    ),
  );
  const secrets = planted.map((secret, index) => ({
    ...secret,
    carrier: carrier.name,
    tier,
    stretches: stretches.get(index) ?? [],
  }));
  return { texts, secrets, lookAlikes: [] };
}

export function plantLookAlike(kind: LookAlikeKind, random: Random): Fragment {
  const { texts, stretches } = readMarks(kind.render(random));
  const lookAlikes = (stretches.get(0) ?? []).map((stretch: Stretch) => ({
    kind: kind.kind,
    stretch,
    mayBeHidden: kind.mayBeHidden,
  }));
  return { texts, secrets: [], lookAlikes };
}
