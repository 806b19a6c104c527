import { UNORDERED } from "../events/event.ts";
import { chainOf, chainStart, commitmentOf, leafOf, sealPayload } from "./hash-chain.ts";
import type { Store } from "./open-store.ts";
import { orderOf } from "./source-clock.ts";
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
  const textOf = allNames(store);
  const orders = new Map<string, number>();
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
    if (!leafOf(entryOf(row, row.salt, row.data, textOf)).equals(row.leaf) || row.order_at !== orderIn(orders, row))
      return broken(row.seq, "the event or its payload was changed");
    chain = chainOf(chain, row.leaf);
    if (!chain.equals(row.chain)) return broken(row.seq, "the chain does not join here");
    expected += 1;
  }
  if (isReferredTo(store, expected)) return broken(expected, "an event is missing");
  return { kind: "verified", events: expected, chain: chain.toString("hex") };
}

/** The leaf does not cover `order_at`, because it follows from what the leaf covers: it is computed again. */
function orderIn(orders: Map<string, number>, row: Row): number {
  if (row.position < 0 || (row.flags & UNORDERED) !== 0) return row.occurred_at ?? row.observed_at;
  const key = `${row.source}:${row.generation}`;
  const at = orderOf(orders.get(key) ?? null, row.occurred_at, row.observed_at);
  if (row.occurred_at !== null) orders.set(key, at);
  return at;
}

/** Whether something else in the store speaks of an event from `seq` on: then the end of the chain was cut off. */
function isReferredTo(store: Store, seq: number): boolean {
  const query =
    "SELECT 1 FROM payloads WHERE seq >= @seq UNION ALL SELECT 1 FROM witnesses WHERE seq >= @seq UNION ALL SELECT 1 FROM projections WHERE seq >= @seq";
  return store.raw.prepare<[{ seq: number }]>(query).get({ seq }) !== undefined;
}

/** A name that is missing reads as one that no fact was stored with. */
function allNames(store: Store): (id: number) => string {
  const rows = store.raw.prepare<[], Tables["names"]>("SELECT id, text FROM names").all();
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  return (id) => texts.get(id) ?? "\u0000missing";
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
    commitment: commitmentOf(sealPayload(salt, data)),
  };
}
