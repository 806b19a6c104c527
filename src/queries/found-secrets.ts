import type { Store } from "../store/open-store.ts";
import { type ConfiguredPlace, configuredSecrets } from "./configured-secrets.ts";
import { type FoundSighting, type LeakFilter, leakSightings } from "./leak-sightings.ts";
import { secretGroups } from "./secret-groups.ts";

export interface FoundSecret {
  readonly fingerprints: Set<string>;
  readonly sightings: FoundSighting[];
  readonly places: ConfiguredPlace[];
}

/** All that is known of each secret, by the fingerprint that it goes by. */
export function foundSecrets(store: Store, filter: LeakFilter): ReadonlyMap<string, FoundSecret> {
  const groups = secretGroups(store);
  const found = new Map<string, FoundSecret>();
  const secretOf = (name: string, fingerprint: string): FoundSecret => {
    const secret = found.get(name) ?? { fingerprints: new Set([name]), sightings: [], places: [] };
    found.set(name, secret);
    secret.fingerprints.add(fingerprint);
    return secret;
  };
  for (const sighting of leakSightings(store, filter)) {
    const { fingerprint, isMasked } = sighting;
    const name = (isMasked ? groups.behindMask(fingerprint) : undefined) ?? groups.of(fingerprint);
    secretOf(name, fingerprint).sightings.push(sighting);
  }
  for (const [fingerprint, places] of configuredSecrets(store)) {
    secretOf(groups.of(fingerprint), fingerprint).places.push(...places);
  }
  return found;
}
