import { chainOf, chainStart, commitmentOf, leafOf } from "./hash-chain.ts";
import { openNames } from "./names.ts";
import type { Store } from "./open-store.ts";
import type { Tables } from "./tables.ts";

export type Verification =
  | { readonly kind: "verified"; readonly events: number; readonly chain: string }
  | { readonly kind: "broken"; readonly seq: number; readonly what: string };

type Row = Tables["events"] & { salt: Buffer | null; data: string | null };

/**
 * Recomputes every leaf and the chain. It finds any change, gap or swap that was made without recomputing the chain;
 * whoever owns the file can recompute it, so only a copy of the chain's head kept elsewhere rules that out.
 */
export function verifyStore(store: Store): Verification {
  const names = openNames(store.raw);
  const rows = store.raw
    .prepare<[], Row>(
      "SELECT events.*, payloads.salt, payloads.data FROM events LEFT JOIN payloads USING (seq) ORDER BY seq",
    )
    .iterate();
  let chain = chainStart(store.storeId);
  let expected = 0;
  const broken = (seq: number, what: string): Verification => ({ kind: "broken", seq, what });
  for (const row of rows) {
    if (row.seq !== expected) return broken(expected, "an event is missing");
    if (row.salt === null || row.data === null) return broken(row.seq, "the payload is missing");
    if (!leafOf(entryOf(row, row.salt, row.data, names.textOf)).equals(row.leaf))
      return broken(row.seq, "the event or its payload was changed");
    chain = chainOf(chain, row.leaf);
    if (!chain.equals(row.chain)) return broken(row.seq, "the chain does not join here");
    expected += 1;
  }
  return { kind: "verified", events: expected, chain: chain.toString("hex") };
}

function entryOf(row: Row, salt: Buffer, data: string, textOf: (id: number) => string) {
  const nameOf = (id: number | null) => (id === null ? null : textOf(id));
  return {
    seq: row.seq,
    id: row.event_id.toString("hex"),
    kind: textOf(row.kind),
    schemaVersion: row.schema_version,
    stream: textOf(row.stream),
    version: row.version,
    occurredAt: row.occurred_at,
    observedAt: row.observed_at,
    source: row.source,
    generation: row.generation,
    position: row.position,
    part: row.part,
    line: row.line,
    agent: nameOf(row.agent),
    session: nameOf(row.session),
    flags: row.flags,
    digest: row.digest.toString("hex"),
    commitment: commitmentOf(salt, data),
  };
}
