import type { Database } from "better-sqlite3";
import type { SourceRow, SourceState } from "./tables.ts";

/** Which file on its disk. */
export interface FileIdentity {
  readonly dev: string;
  readonly ino: string;
}

/** What is known of a source when it is first seen. */
export type NewSource = Pick<
  SourceRow,
  "root" | "root_kind" | "path" | "kind" | "era" | "agent" | "session" | "dev" | "ino" | "size_bytes" | "modified_at"
>;

/** How far a source was read after a batch, and in which state that leaves it. */
export interface SourceProgress {
  readonly generation: number;
  readonly offset: number;
  readonly line: number;
  readonly headBytes: number;
  readonly headDigest: Buffer | null;
  readonly anchorDigest: Buffer | null;
  readonly contentDigest: Buffer | null;
  readonly sizeBytes: number;
  readonly modifiedAt: number | null;
  readonly state: SourceState;
  readonly fault: string | null;
  readonly readAt: number;
}

export interface Sources {
  /** All sources of some roots, in the order they were first seen. */
  below(roots: readonly string[]): SourceRow[];
  /** The sources inside of a database: its tables, and the sessions in them. */
  within(root: string, path: string): SourceRow[];
  /** The transcript that a session of an agent's database was imported from, where that had another id. */
  transcriptOf(agent: string | null, session: string | null): string | null;
  /** The source that lay at a path when it was last seen. */
  atPath(root: string, path: string): SourceRow | undefined;
  /** Sources below a root that were this file when last seen; inodes are reused, so there may be several. */
  withIdentity(root: string, identity: FileIdentity): SourceRow[];
  /** Throws when there is none: ids come from this table alone. */
  byId(id: number): SourceRow;
  /** The row of a file that has none yet; another ingest of the same home may have added it a moment ago. */
  add(source: NewSource, at: number): SourceRow;
  /** The file was renamed: it goes on under its new name. */
  move(id: number, to: Pick<SourceRow, "path" | "kind" | "session">): void;
  identify(id: number, identity: Pick<SourceRow, "dev" | "ino">): void;
  setState(id: number, state: SourceState, fault: string | null): void;
  /** How a database was read, and which schema it says it has. */
  describe(id: number, database: Pick<SourceRow, "way" | "schema_number">): void;
  /**
   * Moves the checkpoint, in the caller's transaction. False when somebody else moved it in the meantime: then nothing
   * of the batch may be stored, or a record would stand twice.
   */
  advance(id: number, from: Pick<SourceRow, "generation" | "offset">, to: SourceProgress): boolean;
}

const INSERT = `INSERT INTO sources (root, root_kind, path, kind, era, agent, session, dev, ino, size_bytes, modified_at, state, first_seen_at)
  VALUES (@root, @root_kind, @path, @kind, @era, @agent, @session, @dev, @ino, @size_bytes, @modified_at, 'partial', @at)`;

const ADVANCE = `UPDATE sources SET generation = @generation, offset = @offset, line = @line, head_bytes = @headBytes,
  head_digest = @headDigest, anchor_digest = @anchorDigest, content_digest = @contentDigest, size_bytes = @sizeBytes,
  modified_at = @modifiedAt, state = @state, fault = @fault, last_read_at = @readAt
  WHERE id = @id AND generation = @fromGeneration AND offset = @fromOffset`;

export function openSources(raw: Database): Sources {
  const all = raw.prepare<[], SourceRow>("SELECT * FROM sources ORDER BY id");
  const one = raw.prepare<[number], SourceRow>("SELECT * FROM sources WHERE id = ?");
  // A range, so that the index finds them: `$` follows `#`.
  const within = raw.prepare<[string, string, string], SourceRow>(
    "SELECT * FROM sources WHERE root = ? AND path >= ? AND path < ? ORDER BY id",
  );
  // An imported session keeps the id of its transcript, while its path has the id in the database.
  const imported = raw.prepare<[string, string, string], { session: string }>(
    `SELECT session FROM sources WHERE kind = 'transcript-events' AND agent = ?
     AND substr(path, -length(?) - 1) = '/' || ? AND session IS NOT NULL LIMIT 1`,
  );
  const atPath = raw.prepare<[string, string], SourceRow>(
    "SELECT * FROM sources WHERE root = ? AND path = ? ORDER BY id DESC LIMIT 1",
  );
  const withIdentity = raw.prepare<[string, string, string], SourceRow>(
    "SELECT * FROM sources WHERE dev = ? AND ino = ? AND root = ? ORDER BY id",
  );
  const same = raw.prepare<[NewSource], SourceRow>(
    "SELECT * FROM sources WHERE root = @root AND path = @path AND kind = @kind AND dev IS @dev AND ino IS @ino",
  );
  const insert = raw.prepare(INSERT);
  const advance = raw.prepare(ADVANCE);
  const move = raw.prepare(`UPDATE sources SET earlier_paths = json_insert(earlier_paths, '$[#]', path),
    path = @path, kind = @kind, session = @session WHERE id = @id`);
  const identify = raw.prepare("UPDATE sources SET dev = @dev, ino = @ino WHERE id = @id");
  const describe = raw.prepare("UPDATE sources SET way = @way, schema_number = @schema_number WHERE id = @id");
  const setState = raw.prepare("UPDATE sources SET state = @state, fault = @fault WHERE id = @id");

  const byId = (id: number): SourceRow => {
    const row = one.get(id);
    if (!row) throw new Error(`the store has no source ${id}`);
    return row;
  };

  const add = raw.transaction((source: NewSource, at: number): SourceRow => {
    return same.get(source) ?? byId(Number(insert.run({ ...source, at }).lastInsertRowid));
  });

  return {
    below: (roots) => all.all().filter((row) => roots.includes(row.root)),
    within: (root, path) => within.all(root, `${path}#`, `${path}$`),
    transcriptOf: (agent, session) =>
      agent === null || session === null ? null : (imported.get(agent, session, session)?.session ?? null),
    atPath: (root, path) => atPath.get(root, path),
    withIdentity: (root, { dev, ino }) => withIdentity.all(dev, ino, root),
    byId,
    add: (source, at) => add.immediate(source, at),
    move: (id, to) => void move.run({ id, ...to }),
    identify: (id, identity) => void identify.run({ id, ...identity }),
    describe: (id, database) => void describe.run({ id, ...database }),
    setState: (id, state, fault) => void setState.run({ id, state, fault }),
    advance: (id, from, to) =>
      advance.run({ id, fromGeneration: from.generation, fromOffset: from.offset, ...to }).changes === 1,
  };
}
