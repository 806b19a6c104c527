import { groupBy } from "../kernel/group-by.ts";
import type { Store } from "../store/open-store.ts";
import { type ConfiguredPlace, configuredSecrets } from "./configured-secrets.ts";
import { isoTime } from "./iso-time.ts";
import {
  CONFIDENCES,
  type LeakConfidence,
  type LeakModel,
  type LeakRow,
  type LeakSession,
  type LeakSighting,
  type Proof,
  REACHES,
} from "./leak-rows.ts";
import { type FoundSighting, type LeakFilter, leakSightings } from "./leak-sightings.ts";

export interface LeaksFilter extends LeakFilter {
  readonly rules: readonly string[] | null;
  readonly reaches: readonly string[] | null;
}

export const ALL_LEAKS: LeaksFilter = {
  since: null,
  until: null,
  agents: null,
  sessions: null,
  rules: null,
  reaches: null,
};

const MOST_EVENTS = 20;
/** The rule under which a hit says that OpenClaw had hidden something there. */
const MASK_RULE = "openclaw-mask";

/** One row for each secret, the worst first: how far it came, how sure that it is one, when it was seen last. */
export function leaks(store: Store, filter: LeaksFilter, prefix = ""): LeakRow[] {
  const configured = configuredSecrets(store);
  const sightings = groupBy(leakSightings(store, filter, prefix), (sighting) => sighting.fingerprint);
  const rows = [...sightings].map(([fingerprint, same]) => rowOf(fingerprint, same, configured.get(fingerprint) ?? []));
  // A secret that nothing but the configuration tells of was seen in no session and at no moment.
  const isNarrow = [filter.since, filter.until, filter.agents, filter.sessions].some((part) => part !== null);
  const unseen = isNarrow
    ? []
    : [...configured].filter(([fingerprint]) => !sightings.has(fingerprint) && fingerprint.startsWith(prefix));
  return [...rows, ...unseen.map(([fingerprint, places]) => rowOf(fingerprint, [], places))]
    .filter((row) => filter.rules === null || row.rules.some((rule) => filter.rules?.includes(rule)))
    .filter((row) => filter.reaches?.includes(row.reach) ?? true)
    .sort(worstFirst);
}

/** Every sighting of one secret, oldest first. */
export function sightingsOf(store: Store, filter: LeakFilter, fingerprint: string): LeakSighting[] {
  return [...leakSightings(store, filter, fingerprint)]
    .map(({ fingerprint: _, names: __, ...sighting }) => sighting)
    .sort((a, b) => compare(a.ts ?? "", b.ts ?? ""));
}

function rowOf(fingerprint: string, sightings: readonly FoundSighting[], places: readonly ConfiguredPlace[]): LeakRow {
  const best = sightings.toSorted(
    (a, b) => rank(CONFIDENCES, a.confidence) - rank(CONFIDENCES, b.confidence) || b.times - a.times,
  )[0];
  const times = sightings.flatMap((sighting) => sighting.ts ?? []).sort();
  const written = places.flatMap((place) => isoTime(place.at) ?? []).sort();
  const proof = proofOf(sightings, places);
  const sum = (of: readonly FoundSighting[]) => of.reduce((total, sighting) => total + sighting.times, 0);
  return {
    fingerprint,
    rule: best?.rule ?? "configured",
    rules: [...new Set(sightings.map((sighting) => sighting.rule))].sort(),
    confidence: confidenceOf(best, places),
    names: namesOf(sightings, places),
    configured: places.some((place) => place.isThere && !place.isOldCopy) ? "still" : places.length > 0 ? "was" : "no",
    oldCopies: [...new Set(places.filter((place) => place.isThere && place.isOldCopy).map((place) => place.name))],
    reach: proof[0]?.reach ?? "disk",
    proof,
    models: different(sightings.flatMap((sighting): readonly LeakModel[] => sighting.models)),
    firstAt: times[0] ?? written[0] ?? null,
    lastAt: times.at(-1) ?? written.at(-1) ?? null,
    times: sum(sightings),
    masked: sum(sightings.filter((sighting) => sighting.rule === MASK_RULE)),
    agents: distinct(sightings.map((sighting) => sighting.agent)),
    sessions: different(sightings.flatMap(sessionOf)),
    tools: distinct(sightings.map((sighting) => sighting.tool)),
    files: distinct([...sightings.map((sighting) => sighting.file), ...places.map((place) => place.file)]),
  };
}

/** What the home is configured with is a secret for certain. */
function confidenceOf(best: FoundSighting | undefined, places: readonly ConfiguredPlace[]): LeakConfidence {
  return places.length > 0 ? "high" : (best?.confidence ?? "low");
}

function proofOf(sightings: readonly FoundSighting[], places: readonly ConfiguredPlace[]): Proof[] {
  const found = REACHES.flatMap((reach): Proof[] => {
    const same = sightings.filter((sighting) => sighting.reach === reach);
    if (same.length === 0) return [];
    return [
      {
        reach,
        times: same.reduce((sum, sighting) => sum + sighting.times, 0),
        via: distinct(same.map((sighting) => sighting.via)),
        events: distinct(latestFirst(same).map((sighting) => sighting.id)).slice(0, MOST_EVENTS),
      },
    ];
  });
  const isOnDisk = found.some((proof) => proof.reach === "disk");
  if (isOnDisk || places.length === 0) return found;
  const events = places.map((place) => place.id).slice(0, MOST_EVENTS);
  return [...found, { reach: "disk", times: places.length, via: ["configuration"], events }];
}

function latestFirst(sightings: readonly FoundSighting[]): FoundSighting[] {
  return sightings.toSorted((a, b) => compare(b.ts ?? "", a.ts ?? ""));
}

/** What is there before what was, what is in use before copies, and what a person wrote before what was made of it. */
function namesOf(sightings: readonly FoundSighting[], places: readonly ConfiguredPlace[]): string[] {
  const use = ({ isThere, isOldCopy, file }: ConfiguredPlace) =>
    (isThere ? 0 : 4) + (isOldCopy ? 2 : 0) + (file === "openclaw.json" ? 0 : 1);
  const named = places.toSorted((a, b) => use(a) - use(b)).map((place) => place.name);
  return [...new Set([...named, ...sightings.flatMap((sighting) => sighting.names)])];
}

function sessionOf({ agent, session, sessionId }: FoundSighting): LeakSession[] {
  return sessionId === null ? [] : [{ agent, session, sessionId }];
}

function worstFirst(a: LeakRow, b: LeakRow): number {
  return (
    rank(REACHES, a.reach) - rank(REACHES, b.reach) ||
    rank(CONFIDENCES, a.confidence) - rank(CONFIDENCES, b.confidence) ||
    compare(b.lastAt ?? "", a.lastAt ?? "") ||
    compare(a.fingerprint, b.fingerprint)
  );
}

function rank<Word extends string>(order: readonly Word[], word: Word): number {
  return order.indexOf(word);
}

function distinct(words: ReadonlyArray<string | null>): string[] {
  return [...new Set(words.flatMap((word) => word ?? []))];
}

function different<Item extends object>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
