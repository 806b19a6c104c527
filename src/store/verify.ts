import { UNORDERED } from "../events/event.ts";
import { upcast } from "../events/upcast.ts";
import { type ChainEntry, chainOf, chainStart, commitmentOf, leafOf, sealPayload } from "./hash-chain.ts";
import type { Store } from "./open-store.ts";
import { openRewriteHistory, type RewriteHistory } from "./rewrite-history.ts";
import { orderOf } from "./source-clock.ts";
import type { Tables } from "./tables.ts";

export type Verification =
  | { readonly kind: "verified"; readonly events: number; readonly rewritten: number; readonly chain: string }
  | { readonly kind: "broken"; readonly seq: number; readonly what: string };

type Row = Tables["events"] & { salt: Buffer | null; data: string | null; rewrites: number | null };

/**
 * Recomputes every leaf and the chain. It finds any change, gap or swap that was made without recomputing the chain;
 * whoever owns the file can recompute it, so only a copy of the chain's head kept elsewhere rules that out. A payload that
 * was redacted further is not the one its leaf commits to: there the facts about its rewrites must lead from one to the other.
 */
export function verifyStore(store: Store): Verification {
  const textOf = allNames(store);
  const orders = new Map<string, number>();
  const history = openRewriteHistory(store);
  const rows = store.raw
    .prepare<[], Row>(
      "SELECT events.*, payloads.salt, payloads.data, payloads.rewrites FROM events LEFT JOIN payloads USING (seq) ORDER BY seq",
    )
    .iterate();
  let chain = chainStart(store.storeId);
  let expected = 0;
  const broken = (seq: number, what: string): Verification => ({ kind: "broken", seq, what });
  for (const row of rows) {
    if (row.seq !== expected) return broken(expected, "an event is missing");
    if (row.salt === null || row.data === null) return broken(row.seq, "the payload is missing");
    const present = commitmentOf(sealPayload(row.salt, row.data));
    const entry = entryOf(row, history.originalOf(row.seq) ?? present, textOf);
    if (!leafOf(entry).equals(row.leaf) || row.order_at !== orderIn(orders, row))
      return broken(row.seq, "the event or its payload was changed");
    chain = chainOf(chain, row.leaf);
    if (!chain.equals(row.chain)) return broken(row.seq, "the chain does not join here");
    if (!isHeard(history, row, entry, present)) return broken(row.seq, "the fact about a rewrite cannot be read");
    expected += 1;
  }
  if (isReferredTo(store, expected)) return broken(expected, "an event is missing");
  const fault = history.fault();
  if (fault) return broken(fault.seq, fault.what);
  return { kind: "verified", events: expected, rewritten: history.events, chain: chain.toString("hex") };
}

/** Tells the history what an event says of rewrites. False for a fact about one that is not as it was written. */
function isHeard(history: RewriteHistory, row: Row, { id, kind }: ChainEntry, present: string): boolean {
  const isRewritten = history.originalOf(row.seq) !== undefined;
  if (isRewritten || row.rewrites !== 0)
    history.see({ seq: row.seq, id, rewrites: row.rewrites ?? 0, commitment: present });
  if (kind !== "payload-rewritten") return true;
  if (isRewritten) return false;
  try {
    const fact = upcast(kind, row.schema_version, JSON.parse(row.data ?? ""));
    if (fact.type === "payload-rewritten") history.hear({ ...fact.data, fact: row.seq });
    return true;
  } catch {
    // Its leaf is right, so it was stored like this: by something that is not this program.
    return false;
  }
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
    "SELECT 1 FROM payloads WHERE seq >= @seq UNION ALL SELECT 1 FROM witnesses WHERE seq >= @seq UNION ALL SELECT 1 FROM projections WHERE seq >= @seq UNION ALL SELECT 1 FROM rewrites WHERE fact >= @seq";
  return store.raw.prepare<[{ seq: number }]>(query).get({ seq }) !== undefined;
}

/** A name that is missing reads as one that no fact was stored with. */
function allNames(store: Store): (id: number) => string {
  const rows = store.raw.prepare<[], Tables["names"]>("SELECT id, text FROM names").all();
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  return (id) => texts.get(id) ?? "\u0000missing";
}

function entryOf(row: Row, commitment: string, textOf: (id: number) => string): ChainEntry {
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
    commitment,
  };
}
