import type { StoredEvent } from "../../events/event.ts";
import type { Fact } from "../../store/fact.ts";
import type { Store } from "../../store/open-store.ts";

/** Leaves out the secrets that the store has a fact about this event of, whichever rule found them and under whichever key. */
export type OnlyNew = (event: StoredEvent, secrets: Fact["secrets"]) => Fact["secrets"];

export function openOnlyNew({ raw }: Store): OnlyNew {
  const find = raw
    .prepare<[number, number, number, string], string>(
      `SELECT payloads.data ->> '$.fingerprint' FROM events JOIN payloads USING (seq)
       WHERE source = ? AND generation = ? AND position = ? AND payloads.data ->> '$.about' = ?
       AND kind = (SELECT id FROM names WHERE text = 'secret-redacted')`,
    )
    .pluck();
  return (event, secrets) => {
    if (secrets.length === 0) return secrets;
    const known = new Set(find.all(event.source, event.generation, event.position, event.id));
    return secrets.filter(
      ({ fingerprint, earlier = [] }) => ![fingerprint, ...earlier].some((each) => known.has(each)),
    );
  };
}
