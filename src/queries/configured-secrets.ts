import type { ConfiguredSecretRecord } from "../projections/view-tables.ts";
import { CONFIGURED_SECRETS } from "../store/configured-secrets.ts";
import type { Store } from "../store/open-store.ts";

/** A secret by its place in the configuration of some home. */
export interface ConfiguredPlace {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly isOldCopy: boolean;
  /** It stood there when the home was last looked at. */
  readonly isThere: boolean;
  readonly at: number | null;
}

/** Where every configured secret stands or stood, by fingerprint. */
export function configuredSecrets(store: Store): ReadonlyMap<string, readonly ConfiguredPlace[]> {
  // An entry stands for a place in one home; copies of a home share the event, and each has its own entry.
  const present = new Set(
    store.raw
      .prepare<[string], { seq: number }>(
        "SELECT entries.seq FROM sources JOIN entries ON entries.source = sources.id WHERE sources.kind = ? AND entries.digest <> ''",
      )
      .all(CONFIGURED_SECRETS.kind)
      .map((entry) => entry.seq),
  );
  const found = new Map<string, ConfiguredPlace[]>();
  const rows = store.raw
    .prepare<[], ConfiguredSecretRecord & { event_id: Buffer }>(
      "SELECT configured_secrets.*, events.event_id FROM configured_secrets JOIN events USING (seq) ORDER BY seq",
    )
    .all();
  for (const row of rows) {
    const place = {
      id: row.event_id.toString("hex"),
      name: row.name,
      file: row.file,
      isOldCopy: row.is_old_copy === 1,
      isThere: present.has(row.seq),
      at: row.occurred_at,
    };
    found.set(row.fingerprint, [...(found.get(row.fingerprint) ?? []), place]);
  }
  return found;
}
