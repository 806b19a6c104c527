import type { Database } from "better-sqlite3";
import { defineView } from "../define-view.ts";

/** Where each secret was seen, by fingerprint. */
export default defineView({
  name: "secrets",
  version: 1,
  tables: ["secret_sightings"],
  ddl: `CREATE TABLE secret_sightings (
      seq         INTEGER PRIMARY KEY,
      rule        TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      confidence  TEXT NOT NULL,
      count       INTEGER NOT NULL,
      about       TEXT NOT NULL,
      about_type  TEXT NOT NULL,
      source      INTEGER NOT NULL,
      agent       TEXT,
      session_id  TEXT,
      occurred_at INTEGER
    ) STRICT;
    CREATE INDEX secret_sightings_by_fingerprint ON secret_sightings (fingerprint, seq);`,
  prepare: (raw: Database) => {
    const insert = raw.prepare(
      `INSERT INTO secret_sightings (seq, rule, fingerprint, confidence, count, about, about_type, source, agent, session_id, occurred_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    return {
      on: {
        "secret-redacted": ({ data, ...event }) =>
          void insert.run(
            event.seq,
            data.rule,
            data.fingerprint,
            data.confidence,
            data.count,
            data.about,
            data.aboutType,
            event.source,
            event.agent,
            event.session,
            event.occurredAt,
          ),
      },
    };
  },
});
