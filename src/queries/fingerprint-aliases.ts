import type { Store } from "../store/open-store.ts";

interface Sighting {
  readonly fingerprint: string;
  /** A JSON array, or null. */
  readonly earlier: string | null;
}

/**
 * Every fingerprint in the store with the name of its group: one secret has a fingerprint under each key it was seen with.
 * A group goes by its oldest fingerprint, so that its name stays the same when the key is rotated again.
 */
export function fingerprintAliases({ raw }: Store): ReadonlyMap<string, string> {
  const sightings = raw
    .prepare<[], Sighting>(
      `SELECT payloads.data ->> '$.fingerprint' AS fingerprint, payloads.data ->> '$.earlier' AS earlier
       FROM events JOIN payloads USING (seq)
       WHERE kind = (SELECT id FROM names WHERE text = 'secret-redacted') GROUP BY 1, 2 ORDER BY MIN(events.seq)`,
    )
    .all();
  const parents = new Map<string, string>();
  const ages = new Map<string, number>();
  const groupOf = (fingerprint: string): string => {
    let at = fingerprint;
    for (let above = parents.get(at); above !== undefined && above !== at; above = parents.get(at)) at = above;
    return at;
  };
  const ageOf = (fingerprint: string) => ages.get(fingerprint) ?? Number.POSITIVE_INFINITY;
  for (const { fingerprint, earlier } of sightings) {
    const same = [fingerprint, ...earlierOf(earlier)];
    for (const each of same) {
      if (parents.has(each)) continue;
      parents.set(each, each);
      ages.set(each, ages.size);
    }
    const groups = same.map(groupOf);
    const oldest = groups.reduce((one, other) => (ageOf(other) < ageOf(one) ? other : one));
    for (const group of groups) parents.set(group, oldest);
  }
  return new Map([...parents.keys()].map((fingerprint) => [fingerprint, groupOf(fingerprint)]));
}

function earlierOf(text: string | null): string[] {
  return text === null ? [] : JSON.parse(text);
}
