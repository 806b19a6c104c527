import type { MomentRecord } from "../projections/view-tables.ts";
import type { Store } from "../store/open-store.ts";
import { eventReader, type JoinedRow } from "../store/read.ts";
import { describe } from "./describe.ts";
import { openEvidence } from "./evidence.ts";
import { isoTime } from "./iso-time.ts";
import type { OtherRow, OtherType } from "./rows.ts";
import { openSessionNames } from "./sessions.ts";

/** Rows that are one event each, by its global position. */
export function openMomentRows(store: Store): (seqs: readonly number[]) => ReadonlyMap<number, OtherRow> {
  const find = store.raw.prepare<[string], JoinedRow & { type: MomentRecord["type"] }>(
    `SELECT events.*, payloads.data, moments.type FROM json_each(?) AS wanted JOIN moments ON moments.seq = wanted.value
     JOIN events ON events.seq = wanted.value JOIN payloads ON payloads.seq = wanted.value`,
  );
  const read = eventReader(store);
  const evidence = openEvidence(store);
  const nameOf = openSessionNames(store);
  return (seqs) => {
    const places = evidence.ofEvents(seqs);
    const rows = find.all(JSON.stringify(seqs)).map((joined): [number, OtherRow] => {
      const event = read(joined);
      const { summary, actor, data } = describe(event);
      const session = event.session === null ? null : nameOf(event.agent, event.session);
      const key = session?.key ?? event.session;
      const row: OtherRow = {
        id: event.id,
        type: joined.type as OtherType,
        ts: isoTime(event.occurredAt),
        ...(event.agent === null ? {} : { agent: event.agent }),
        ...(key === null ? {} : { session: key }),
        ...(actor === undefined ? {} : { actor }),
        summary,
        data,
        evidence: places.get(event.seq) ?? [],
        flags: [...event.flags, ...(session?.isInferred ? ["session-inferred"] : [])],
      };
      return [event.seq, row];
    });
    return new Map(rows);
  };
}
