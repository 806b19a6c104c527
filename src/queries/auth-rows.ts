import type { JsonObject } from "../kernel/json.ts";
import type { AuthenticationRecord } from "../projections/view-tables.ts";
import type { Store } from "../store/open-store.ts";
import { openEvidence } from "./evidence.ts";
import { isoTime } from "./iso-time.ts";
import type { OtherRow } from "./rows.ts";

/** Connections by the global position of their first event. */
export function openAuthRows(store: Store): (seqs: readonly number[]) => ReadonlyMap<number, OtherRow> {
  const find = store.raw.prepare<[string], AuthenticationRecord & { event_id: Buffer }>(
    `SELECT authentications.*, events.event_id FROM json_each(?) AS wanted JOIN authentications ON authentications.seq = wanted.value
     JOIN events ON events.seq = authentications.seq`,
  );
  const evidence = openEvidence(store);
  return (seqs) => {
    const places = evidence.ofRows({ table: "authentication_evidence", column: "authentication" }, seqs);
    return new Map(
      find
        .all(JSON.stringify(seqs))
        .map((record) => [record.seq, { ...rowOf(record), evidence: places.get(record.seq) ?? [] }]),
    );
  };
}

function rowOf(record: AuthenticationRecord & { event_id: Buffer }): Omit<OtherRow, "evidence"> {
  const details: JsonObject = JSON.parse(record.details);
  const { reason: _reason, client: _client, ...more } = details;
  const who = record.client === null ? "" : ` as ${record.client}`;
  const why = record.reason === null ? "" : `: ${record.reason}`;
  return {
    id: record.event_id.toString("hex"),
    type: "auth",
    ts: isoTime(record.occurred_at),
    ...(record.client === null ? {} : { actor: record.client }),
    summary: `authentication ${record.outcome} from ${record.address ?? "an unknown address"}${who}${why}`,
    data: {
      outcome: record.outcome,
      reason: record.reason,
      address: record.address,
      client: record.client,
      connection: record.connection,
      ...more,
    },
    flags: [],
  };
}
