import type { StoredEvent } from "../../events/event.ts";
import type { Look } from "./look-again.ts";

export interface RescanTally {
  readonly events: number;
  readonly rewritten: number;
  /** Newly found: how many different ones, in how many events. */
  readonly secrets: { readonly different: number; readonly sightings: number };
  readonly withheld: number;
  readonly originals: { readonly read: number; readonly changed: number; readonly gone: number };
  /** Ids of events that could not be rewritten, as they would no longer be what their kind says. */
  readonly failed: readonly string[];
  /** Ids of events where the stored text hides something that the original shows, and the other way round. */
  readonly crossed: readonly string[];
}

export type Outcome = "same" | "rewritten" | "failed";

export interface Tally {
  count(event: StoredEvent, look: Look, outcome: Outcome): void;
  result(): RescanTally;
}

export function openTally(): Tally {
  const numbers = { events: 0, rewritten: 0, withheld: 0, sightings: 0 };
  const originals = { read: 0, changed: 0, gone: 0 };
  const fingerprints = new Set<string>();
  const failed: string[] = [];
  const crossed: string[] = [];
  return {
    count(event, look, outcome) {
      numbers.events += 1;
      if (look.original !== null) originals[look.original] += 1;
      if (look.crossed > 0) crossed.push(event.id);
      if (outcome === "failed") failed.push(event.id);
      if (outcome !== "rewritten") return;
      numbers.rewritten += 1;
      numbers.withheld += look.withheld.length;
      numbers.sightings += look.secrets.length;
      for (const { fingerprint } of look.secrets) fingerprints.add(fingerprint);
    },
    result: () => ({
      events: numbers.events,
      rewritten: numbers.rewritten,
      secrets: { different: fingerprints.size, sightings: numbers.sightings },
      withheld: numbers.withheld,
      originals,
      failed,
      crossed,
    }),
  };
}
