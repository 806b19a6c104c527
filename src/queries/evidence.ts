import { NOT_IN_THE_BYTES } from "../events/event.ts";
import type { Store } from "../store/open-store.ts";
import type { Evidence } from "./rows.ts";

interface PlaceRow {
  readonly owner: number;
  readonly kind: string;
  readonly path: string;
  readonly line: number | null;
  readonly position: number;
  readonly digest: Buffer;
}

/** Every place that tells of some events: where each was read first, then its witnesses. */
export interface EvidenceReader {
  /** Evidence of the events with these global positions. */
  ofEvents(seqs: readonly number[]): ReadonlyMap<number, readonly Evidence[]>;
  /** Evidence of all events linked to these rows of a view, by row. */
  ofRows(
    link: { readonly table: string; readonly column: string },
    rows: readonly number[],
  ): ReadonlyMap<number, readonly Evidence[]>;
}

export function openEvidence(store: Store): EvidenceReader {
  const read = (owners: string, rows: readonly number[]): ReadonlyMap<number, readonly Evidence[]> => {
    const found = new Map<number, Evidence[]>();
    // One line often tells several facts of an attempt; a copy of the home tells all of them once more.
    const sql = `WITH owned (owner, seq) AS (${owners}), places AS (
        SELECT owned.owner, owned.seq, events.source, events.generation, events.line, events.position, events.digest, 0 AS is_witness
          FROM owned JOIN events USING (seq)
        UNION ALL
        SELECT owned.owner, owned.seq, witnesses.source, witnesses.generation, witnesses.line, witnesses.position, witnesses.digest, 1
          FROM owned JOIN witnesses USING (seq))
      SELECT owner, sources.kind, sources.path, places.line, places.position, places.digest
        FROM places JOIN sources ON sources.id = places.source
        GROUP BY owner, places.source, places.generation, places.position, places.line
        ORDER BY owner, MIN(is_witness), MIN(seq)`;
    for (const place of store.raw.prepare<[string], PlaceRow>(sql).iterate(JSON.stringify(rows))) {
      const list = found.get(place.owner) ?? [];
      list.push(evidenceOf(place));
      found.set(place.owner, list);
    }
    return found;
  };
  return {
    ofEvents: (seqs) => read("SELECT value, value FROM json_each(?)", seqs),
    ofRows: ({ table, column }, rows) =>
      read(`SELECT ${column}, seq FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`, rows),
  };
}

function evidenceOf(place: PlaceRow): Evidence {
  const inside = place.path.indexOf("#");
  const isRow = inside !== -1 && place.line === null;
  const table = place.path.slice(inside + 1);
  const isInBytes = place.position !== NOT_IN_THE_BYTES;
  return {
    source: place.kind,
    path: inside === -1 ? place.path : place.path.slice(0, inside),
    ...(place.line === null ? {} : { line: place.line }),
    ...(isInBytes && !isRow ? { offset: place.position } : {}),
    // A transcript that was set aside in a table has lines and bytes of its own.
    ...(inside === -1 ? {} : { row: isRow && isInBytes ? `${table}:${place.position}` : table }),
    digest: `hmac-sha256-128:${place.digest.toString("hex")}`,
  };
}
