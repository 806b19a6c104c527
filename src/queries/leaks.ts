import type { Store } from "../store/open-store.ts";
import type { ConfiguredPlace } from "./configured-secrets.ts";
import { type FoundSecret, foundSecrets } from "./found-secrets.ts";
import { isoTime } from "./iso-time.ts";
import { proofOf } from "./leak-proof.ts";
import {
  CONFIDENCES,
  type LeakConfidence,
  type LeakModel,
  type LeakRow,
  type LeakSession,
  type LeakSighting,
  REACHES,
} from "./leak-rows.ts";
import type { FoundSighting, LeakFilter } from "./leak-sightings.ts";
import { MASK_RULE } from "./secret-groups.ts";

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

/** One row for each secret, the worst first: how far it came, how sure that it is one, when it was seen last. */
export function leaks(store: Store, filter: LeaksFilter, prefix = ""): LeakRow[] {
  const found = foundSecrets(store, filter);
  // A secret that nothing but the configuration tells of was seen in no session and at no moment.
  const isNarrow = [filter.since, filter.until, filter.agents, filter.sessions].some((part) => part !== null);
  return [...found]
    .filter(([, { sightings }]) => !isNarrow || sightings.length > 0)
    .filter(([, { fingerprints }]) => [...fingerprints].some((fingerprint) => fingerprint.startsWith(prefix)))
    .map(([name, secret]) => rowOf(name, secret))
    .filter((row) => filter.rules === null || row.rules.some((rule) => filter.rules?.includes(rule)))
    .filter((row) => filter.reaches?.includes(row.reach) ?? true)
    .sort(worstFirst);
}

/** Every sighting of the secret that a row is about, oldest first. */
export function sightingsOf(store: Store, filter: LeakFilter, name: string): LeakSighting[] {
  return (foundSecrets(store, filter).get(name)?.sightings ?? [])
    .map(({ fingerprint: _, names: __, hint: ___, isMasked: ____, ...sighting }) => sighting)
    .sort((a, b) => compare(a.ts ?? "", b.ts ?? ""));
}

function rowOf(name: string, { sightings, places }: FoundSecret): LeakRow {
  const masked = sightings.filter((sighting) => sighting.isMasked);
  const bestFirst = sightings
    .filter((sighting) => !sighting.isMasked)
    .sort((a, b) => rank(CONFIDENCES, a.confidence) - rank(CONFIDENCES, b.confidence) || b.times - a.times);
  const [best] = bestFirst;
  const times = sightings.flatMap((sighting) => sighting.ts ?? []).sort();
  const written = places.flatMap((place) => isoTime(place.at) ?? []).sort();
  const proof = proofOf(sightings, places);
  const sum = (of: readonly FoundSighting[]) => of.reduce((total, sighting) => total + sighting.times, 0);
  return {
    fingerprint: name,
    rule: best?.rule ?? (places.length > 0 ? "configured" : MASK_RULE),
    rules: [...new Set(sightings.map((sighting) => sighting.rule))].sort(),
    confidence: confidenceOf(best, places),
    // One of them: two hints together could show more ends than each does.
    hint: bestFirst.find((sighting) => sighting.hint !== null)?.hint ?? null,
    names: namesOf(sightings, places),
    configured: places.some((place) => place.isThere && !place.isOldCopy) ? "still" : places.length > 0 ? "was" : "no",
    oldCopies: [...new Set(places.filter((place) => place.isThere && place.isOldCopy).map((place) => place.name))],
    reach: proof[0]?.reach ?? "disk",
    proof,
    models: different(sightings.flatMap((sighting): readonly LeakModel[] => sighting.models)),
    firstAt: times[0] ?? written[0] ?? null,
    lastAt: times.at(-1) ?? written.at(-1) ?? null,
    times: sum(sightings),
    masked: sum(masked),
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
