import type { StoredEvent } from "../events/event.ts";
import type { Store } from "../store/open-store.ts";
import { EVENT_WITH_PAYLOAD, eventReader, type JoinedRow } from "../store/read.ts";
import { describe } from "./describe.ts";
import { openEvidence } from "./evidence.ts";
import { isoTime } from "./iso-time.ts";
import { openRowBuilder, type Pointer } from "./row-builder.ts";
import type { Evidence, TimelineRow } from "./rows.ts";

/** One event as `show` prints it. */
export interface EventDetail {
  readonly id: string;
  readonly kind: string;
  readonly seq: number;
  readonly stream: string;
  readonly ts: string | null;
  readonly observedAt: string;
  readonly summary: string;
  readonly data: StoredEvent["data"];
  readonly flags: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface Found {
  /** The timeline row that the id belongs to; none for events that have no row. */
  readonly row: TimelineRow | null;
  /** Every event the row rests on, in order. */
  readonly events: readonly EventDetail[];
  /** The events that stand before and after it in the same stream. */
  readonly before: readonly EventDetail[];
  readonly after: readonly EventDetail[];
}

export type Finding =
  | { readonly kind: "found"; readonly found: Found }
  | { readonly kind: "none" }
  | { readonly kind: "many"; readonly ids: readonly string[] };

const NEIGHBORS = 3;

/** Looks an id up, or the beginning of one. */
export function findRow(store: Store, prefix: string): Finding {
  const ids = store.raw
    .prepare<[Buffer, Buffer], { seq: number; event_id: Buffer }>(
      "SELECT seq, event_id FROM events WHERE event_id >= ? AND event_id <= ? LIMIT 6",
    )
    .all(bound(prefix, "0"), bound(prefix, "f"));
  const [only, second] = ids;
  if (!only) return { kind: "none" };
  if (second) return { kind: "many", ids: ids.map((row) => row.event_id.toString("hex")) };
  return { kind: "found", found: findBySeq(store, only.seq) };
}

function bound(prefix: string, fill: string): Buffer {
  return Buffer.from(prefix.toLowerCase().padEnd(32, fill), "hex");
}

function findBySeq(store: Store, seq: number): Found {
  const pointer = pointerOf(store, seq);
  const row = pointer === null ? null : (openRowBuilder(store)([pointer])[0] ?? null);
  const seqs = pointer === null ? [seq] : seqsOf(store, pointer);
  const detail = openDetails(store);
  return { row, events: detail(`seq IN (${seqs.join(",")}) ORDER BY seq`), ...neighbors(store, seq, detail) };
}

/** The row an event belongs to: an attempt or a connection has several events. */
function pointerOf(store: Store, seq: number): Pointer | null {
  const owner = (sql: string) => store.raw.prepare<[number], { seq: number }>(sql).get(seq)?.seq;
  const attempt = owner("SELECT attempt AS seq FROM attempt_evidence WHERE seq = ? ORDER BY attempt LIMIT 1");
  if (attempt !== undefined) return { origin: "attempt", seq: attempt, order_at: 0 };
  const auth = owner("SELECT authentication AS seq FROM authentication_evidence WHERE seq = ?");
  if (auth !== undefined) return { origin: "auth", seq: auth, order_at: 0 };
  const moment =
    owner("SELECT seq FROM moments WHERE seq = ?") ?? owner("SELECT moment AS seq FROM moment_witnesses WHERE seq = ?");
  return moment === undefined ? null : { origin: "moment", seq: moment, order_at: 0 };
}

const EVENTS_OF: Readonly<Record<Pointer["origin"], string>> = {
  attempt: "SELECT seq FROM attempt_evidence WHERE attempt = ?",
  auth: "SELECT seq FROM authentication_evidence WHERE authentication = ?",
  moment: `WITH moment (seq) AS (SELECT ?) SELECT seq FROM moment
    UNION SELECT told.seq FROM moment_witnesses AS told JOIN moment ON told.moment = moment.seq`,
};

function seqsOf(store: Store, pointer: Pointer): readonly number[] {
  return store.raw
    .prepare<[number], { seq: number }>(EVENTS_OF[pointer.origin])
    .all(pointer.seq)
    .map((row) => row.seq);
}

type Details = (condition: string) => EventDetail[];

function openDetails(store: Store): Details {
  const read = eventReader(store);
  const evidence = openEvidence(store);
  return (condition) => {
    const events = store.raw.prepare<[], JoinedRow>(`${EVENT_WITH_PAYLOAD} WHERE ${condition}`).all().map(read);
    const places = evidence.ofEvents(events.map((event) => event.seq));
    return events.map((event) => detailOf(event, places.get(event.seq) ?? []));
  };
}

function neighbors(store: Store, seq: number, detail: Details): Pick<Found, "before" | "after"> {
  const own = store.raw
    .prepare<[number], { stream: number; version: number }>("SELECT stream, version FROM events WHERE seq = ?")
    .get(seq);
  if (!own) return { before: [], after: [] };
  const { stream, version } = own;
  return {
    before: detail(`stream = ${stream} AND version < ${version} ORDER BY version DESC LIMIT ${NEIGHBORS}`).reverse(),
    after: detail(`stream = ${stream} AND version > ${version} ORDER BY version LIMIT ${NEIGHBORS}`),
  };
}

function detailOf(event: StoredEvent, evidence: readonly Evidence[]): EventDetail {
  return {
    id: event.id,
    kind: event.type,
    seq: event.seq,
    stream: event.stream,
    ts: isoTime(event.occurredAt),
    observedAt: new Date(event.observedAt).toISOString(),
    summary: describe(event).summary,
    data: event.data,
    flags: event.flags,
    evidence,
  };
}
