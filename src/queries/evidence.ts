import type { Store } from "../store/open-store.ts";
import { NOT_IN_THE_BYTES } from "./position.ts";
import type { Evidence } from "./rows.ts";

interface PlaceRow {
  readonly owner: number;
  readonly kind: string;
  readonly path: string;
  readonly line: number | null;
  readonly position: number;
  readonly digest: Buffer;
  readonly is_witness: number;
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
    const sql = `WITH owned (owner, seq) AS (${owners})
      SELECT owned.owner, sources.kind, sources.path, events.line, events.position, events.digest, 0 AS is_witness, owned.seq
        FROM owned JOIN events USING (seq) JOIN sources ON sources.id = events.source
      UNION ALL
      SELECT owned.owner, sources.kind, sources.path, witnesses.line, witnesses.position, witnesses.digest, 1, owned.seq
        FROM owned JOIN witnesses USING (seq) JOIN sources ON sources.id = witnesses.source
      ORDER BY 1, 7, 8`;
    for (const place of store.raw.prepare<[string], PlaceRow>(sql).iterate(JSON.stringify(rows))) {
      const list = found.get(place.owner) ?? [];
      const evidence = evidenceOf(place);
      // One line often tells several facts of an attempt.
      if (!list.some((known) => isSamePlace(known, evidence))) list.push(evidence);
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
  return {
    source: place.kind,
    path: place.path,
    ...(place.line === null ? {} : { line: place.line }),
    ...(place.position === NOT_IN_THE_BYTES ? {} : { offset: place.position }),
    digest: `hmac-sha256-128:${place.digest.toString("hex")}`,
  };
}

function isSamePlace(a: Evidence, b: Evidence): boolean {
  return a.path === b.path && a.source === b.source && a.offset === b.offset && a.line === b.line;
}
