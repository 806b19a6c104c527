import { groupBy } from "../kernel/group-by.ts";
import type { ConfiguredPlace } from "./configured-secrets.ts";
import { type Proof, REACHES } from "./leak-rows.ts";
import type { FoundSighting } from "./leak-sightings.ts";

const MOST_EVENTS = 20;

/**
 * What proves how far a secret came, worst first. Where it came only as OpenClaw had masked it stands after that, whatever
 * the place: nobody was given the value there.
 */
export function proofOf(sightings: readonly FoundSighting[], places: readonly ConfiguredPlace[]): Proof[] {
  const found = proofsOf(sightings.filter((sighting) => !sighting.isMasked));
  const masked = proofsOf(sightings.filter((sighting) => sighting.isMasked));
  const isOnDisk = found.some((proof) => proof.reach === "disk");
  if (isOnDisk || places.length === 0) return [...found, ...masked];
  const events = places.map((place) => place.id).slice(0, MOST_EVENTS);
  return [...found, { reach: "disk", times: places.length, via: ["configuration"], events }, ...masked];
}

function proofsOf(sightings: readonly FoundSighting[]): Proof[] {
  const byReach = groupBy(sightings, (sighting) => sighting.reach);
  return REACHES.flatMap((reach): Proof[] => {
    const same = byReach.get(reach);
    if (!same) return [];
    return [
      {
        reach,
        times: same.reduce((sum, sighting) => sum + sighting.times, 0),
        via: distinct(same.map((sighting) => sighting.via)),
        events: distinct(latestFirst(same).map((sighting) => sighting.id)).slice(0, MOST_EVENTS),
      },
    ];
  });
}

function latestFirst(sightings: readonly FoundSighting[]): FoundSighting[] {
  const time = ({ ts }: FoundSighting) => ts ?? "";
  return sightings.toSorted((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : 0));
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
