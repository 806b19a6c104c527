import type { Store } from "./open-store.ts";

/** Which of some fingerprints under older keys the store has a fact of. */
export type KnownFingerprints = (fingerprints: readonly string[]) => string[];

/** They are read when first asked for: only in a store whose key was rotated, and there under older keys nothing is added. */
export function openKnownFingerprints({ raw }: Store): KnownFingerprints {
  const read = raw.prepare<[], { fingerprint: string }>(
    `SELECT DISTINCT payloads.data ->> '$.fingerprint' AS fingerprint FROM events JOIN payloads USING (seq)
     WHERE events.kind IN (SELECT id FROM names WHERE text IN ('secret-redacted', 'secret-configured'))`,
  );
  let known: ReadonlySet<string> | undefined;
  return (fingerprints) => {
    known ??= new Set(read.all().map((row) => row.fingerprint));
    return fingerprints.filter((fingerprint) => known?.has(fingerprint));
  };
}
