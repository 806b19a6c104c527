import type { Database } from "better-sqlite3";

/** Where a record was read. */
export interface Place {
  readonly source: number;
  readonly generation: number;
  readonly position: number;
  readonly part: number;
  readonly line: number | null;
}

/** What the store knows of an event id: nothing, that this source told it already, or that only others did. */
export type Familiarity =
  | { readonly kind: "new" }
  | { readonly kind: "told-here" | "told-elsewhere"; readonly seq: number };

export interface Occurrences {
  familiarity(id: Buffer, place: Pick<Place, "source" | "generation">): Familiarity;
  /** The same for a document: any generation of the source counts as this source. */
  familiarityInSource(id: Buffer, source: number): Familiarity;
  isStored(id: Buffer): boolean;
  witness(seq: number, place: Place, digest: Buffer): void;
  /** The next free part at a position of a source. */
  nextPart(place: Pick<Place, "source" | "generation" | "position">): number;
}

export function openOccurrences(raw: Database): Occurrences {
  const find = raw.prepare<[Buffer], { seq: number; source: number; generation: number }>(
    "SELECT seq, source, generation FROM events WHERE event_id = ?",
  );
  const findWitness = raw.prepare<[number, number, number], { found: number }>(
    "SELECT 1 AS found FROM witnesses WHERE seq = ? AND source = ? AND generation = ? LIMIT 1",
  );
  const findAnyWitness = raw.prepare<[number, number], { found: number }>(
    "SELECT 1 AS found FROM witnesses WHERE seq = ? AND source = ? LIMIT 1",
  );
  const insertWitness = raw.prepare(
    "INSERT INTO witnesses (source, generation, position, part, line, seq, digest) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  const maxPart = raw.prepare<[number, number, number, number, number, number], { part: number | null }>(
    // Two look-ups in an index each: over a union SQLite would read all that was ever said about the source.
    `SELECT MAX(
       COALESCE((SELECT MAX(part) FROM events WHERE source = ? AND generation = ? AND position = ?), -1),
       COALESCE((SELECT MAX(part) FROM witnesses WHERE source = ? AND generation = ? AND position = ?), -1)) AS part`,
  );

  return {
    familiarity(id, { source, generation }) {
      const row = find.get(id);
      if (!row) return { kind: "new" };
      const here =
        (row.source === source && row.generation === generation) ||
        findWitness.get(row.seq, source, generation) !== undefined;
      return { kind: here ? "told-here" : "told-elsewhere", seq: row.seq };
    },
    familiarityInSource(id, source) {
      const row = find.get(id);
      if (!row) return { kind: "new" };
      const here = row.source === source || findAnyWitness.get(row.seq, source) !== undefined;
      return { kind: here ? "told-here" : "told-elsewhere", seq: row.seq };
    },
    isStored: (id) => find.get(id) !== undefined,
    witness(seq, place, digest) {
      insertWitness.run(place.source, place.generation, place.position, place.part, place.line, seq, digest);
    },
    nextPart({ source, generation, position }) {
      const row = maxPart.get(source, generation, position, source, generation, position);
      return (row?.part ?? -1) + 1;
    },
  };
}
