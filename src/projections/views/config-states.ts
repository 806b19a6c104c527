import type { Database } from "better-sqlite3";
import { groupBy } from "../../kernel/group-by.ts";
import { differences } from "../config/differences.ts";
import { lineage, type Placed, type Sighting, type Write } from "../config/lineage.ts";
import { defineView } from "../define-view.ts";

/** The states that the configuration had, in their order: what each changed, and which write made it. */
export default defineView({
  name: "config-states",
  version: 1,
  tables: ["config_states", "config_changes", "config_sightings", "config_writes", "config_texts"],
  // `config_states` and `config_changes` are concluded from the other three, whichever fact came first.
  ddl: `CREATE TABLE config_states (
      seq           INTEGER PRIMARY KEY,
      hash          TEXT NOT NULL,
      previous_hash TEXT,
      writer        INTEGER,
      is_row        INTEGER NOT NULL,
      flags         TEXT NOT NULL
    ) STRICT;
    CREATE INDEX config_states_by_writer ON config_states (writer) WHERE writer IS NOT NULL;
    CREATE TABLE config_changes (
      previous_hash TEXT NOT NULL,
      hash          TEXT NOT NULL,
      changes       TEXT NOT NULL,
      left_out      INTEGER NOT NULL,
      PRIMARY KEY (previous_hash, hash)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE config_sightings (
      seq  INTEGER PRIMARY KEY,
      root TEXT NOT NULL,
      role TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
    CREATE TABLE config_writes (
      seq           INTEGER PRIMARY KEY,
      root          TEXT NOT NULL,
      previous_hash TEXT,
      hash          TEXT NOT NULL,
      at            INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE config_texts (
      hash   TEXT PRIMARY KEY,
      config TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;`,
  prepare: (raw: Database) => {
    const rootOf = raw.prepare<[number], { root: string }>("SELECT root FROM sources WHERE id = ?");
    const see = raw.prepare("INSERT INTO config_sightings (seq, root, role, hash) VALUES (?, ?, ?, ?)");
    const write = raw.prepare("INSERT INTO config_writes (seq, root, previous_hash, hash, at) VALUES (?, ?, ?, ?, ?)");
    const keep = raw.prepare("INSERT OR IGNORE INTO config_texts (hash, config) VALUES (?, ?)");
    const conclude = openConclusions(raw);
    let isStale = false;
    return {
      on: {
        "config-seen": ({ seq, source, data }) => {
          see.run(seq, rootOf.get(source)?.root ?? "", data.role, data.hash);
          if (data.config !== undefined) keep.run(data.hash, JSON.stringify(data.config));
          isStale = true;
        },
        "config-written": ({ seq, source, data, occurredAt, orderAt }) => {
          if (data.how !== "written" || data.nextHash === undefined) return;
          write.run(
            seq,
            rootOf.get(source)?.root ?? "",
            data.previousHash ?? null,
            data.nextHash,
            occurredAt ?? orderAt,
          );
          isStale = true;
        },
      },
      finish: () => {
        if (isStale) conclude();
        isStale = false;
      },
      discard: () => {
        isStale = false;
      },
    };
  },
});

/** Concludes anew from all that is known, and writes what is other than before: there are few states, and any may have been missing. */
function openConclusions(raw: Database): () => void {
  const sightings = raw.prepare<[], Sighting>("SELECT * FROM config_sightings ORDER BY seq");
  const writes = raw.prepare<[], Write>("SELECT * FROM config_writes ORDER BY seq");
  const readable = raw.prepare<[], { hash: string }>("SELECT hash FROM config_texts");
  const before = raw.prepare<[], Omit<Placed, "flags"> & { flags: string }>("SELECT * FROM config_states");
  const save = raw.prepare(
    "INSERT OR REPLACE INTO config_states (seq, hash, previous_hash, writer, is_row, flags) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const compare = openComparison(raw);

  return () => {
    const known = new Set(readable.all().map(({ hash }) => hash));
    const [seen, written] = [groupBy(sightings.all(), rootOf), groupBy(writes.all(), rootOf)];
    const roots = new Set([...seen.keys(), ...written.keys()]);
    const placed = [...roots].flatMap((root) =>
      lineage(seen.get(root) ?? [], written.get(root) ?? [], (hash) => known.has(hash)),
    );
    const stored = new Map(before.all().map((row) => [row.seq, JSON.stringify(row)]));
    for (const { seq, hash, previous_hash, writer, is_row, flags } of placed) {
      const row = { seq, hash, previous_hash, writer, is_row, flags: JSON.stringify(flags) };
      if (stored.get(seq) !== JSON.stringify(row)) save.run(seq, hash, previous_hash, writer, is_row, row.flags);
    }
    compare();
  };
}

function rootOf({ root }: { readonly root: string }): string {
  return root;
}

/** Each pair of states that follow one another is compared once, as soon as both are known. */
function openComparison(raw: Database): () => void {
  const missing = raw.prepare<[], { previous_hash: string; hash: string; before: string; after: string }>(
    `SELECT DISTINCT states.previous_hash, states.hash, earlier.config AS before, later.config AS after
     FROM config_states AS states
     JOIN config_texts AS earlier ON earlier.hash = states.previous_hash
     JOIN config_texts AS later ON later.hash = states.hash
     LEFT JOIN config_changes AS done ON done.previous_hash = states.previous_hash AND done.hash = states.hash
     WHERE done.hash IS NULL AND states.hash <> states.previous_hash`,
  );
  const forget = raw.prepare(
    `DELETE FROM config_changes WHERE NOT EXISTS (SELECT 1 FROM config_states AS states
       WHERE states.previous_hash = config_changes.previous_hash AND states.hash = config_changes.hash)`,
  );
  const save = raw.prepare("INSERT INTO config_changes (previous_hash, hash, changes, left_out) VALUES (?, ?, ?, ?)");
  return () => {
    forget.run();
    for (const { previous_hash, hash, before, after } of missing.all()) {
      const { changes, leftOut } = differences(JSON.parse(before), JSON.parse(after));
      save.run(previous_hash, hash, JSON.stringify(changes), leftOut);
    }
  };
}
