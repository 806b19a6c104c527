import type { StoredEvent } from "../events/event.ts";
import { flagNames } from "../events/event.ts";
import { upcast } from "../events/upcast.ts";
import type { JsonObject } from "../kernel/json.ts";
import { openNames } from "./names.ts";
import type { Store } from "./open-store.ts";
import type { Tables } from "./tables.ts";

export type JoinedRow = Tables["events"] & { data: string };

export const EVENT_WITH_PAYLOAD = "SELECT events.*, payloads.data FROM events JOIN payloads USING (seq)";

/** Turns rows into events of the present version. Throws when a payload does not fit its kind: the store was tampered with or is newer. */
export function eventReader(store: Store): (row: JoinedRow) => StoredEvent {
  const names = openNames(store.raw);
  const nameOf = (id: number | null) => (id === null ? null : names.textOf(id));
  return (row) => {
    const data: JsonObject = JSON.parse(row.data);
    return {
      ...upcast(names.textOf(row.kind), row.schema_version, data),
      seq: row.seq,
      id: row.event_id.toString("hex"),
      stream: names.textOf(row.stream),
      version: row.version,
      occurredAt: row.occurred_at,
      observedAt: row.observed_at,
      orderAt: row.order_at,
      source: row.source,
      generation: row.generation,
      position: row.position,
      part: row.part,
      line: row.line,
      agent: nameOf(row.agent),
      session: nameOf(row.session),
      flags: flagNames(row.flags),
    } as StoredEvent;
  };
}

/** All events after a global position, in order. */
export function* readEvents(store: Store, after = -1): Generator<StoredEvent> {
  const read = eventReader(store);
  const page = store.raw.prepare<[number], JoinedRow>(
    `${EVENT_WITH_PAYLOAD} WHERE events.seq > ? ORDER BY events.seq LIMIT 1000`,
  );
  for (let last = after; ; ) {
    const rows = page.all(last);
    for (const row of rows) yield read(row);
    const final = rows.at(-1);
    if (!final) return;
    last = final.seq;
  }
}

/** The event at a global position; throws when there is none. */
export function eventAt(store: Store, seq: number): StoredEvent {
  const row = store.raw.prepare<[number], JoinedRow>(`${EVENT_WITH_PAYLOAD} WHERE events.seq = ?`).get(seq);
  if (!row) throw new Error(`the store has no event ${seq}`);
  return eventReader(store)(row);
}

export function lastSeq(store: Store): number {
  return store.raw.prepare<[], { seq: number | null }>("SELECT MAX(seq) AS seq FROM events").get()?.seq ?? -1;
}
