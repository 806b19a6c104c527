import type { Database } from "better-sqlite3";
import { defineView } from "../define-view.ts";
import { MODEL_TURNS_DDL, openModelTurns } from "../secrets/model-turns.ts";

/** Where each secret was seen, by fingerprint, where it is configured, and which models a session was with. */
export default defineView({
  name: "secrets",
  version: 3,
  tables: ["secret_sightings", "configured_secrets", "masked_values", "model_turns"],
  ddl: `CREATE TABLE secret_sightings (
      seq         INTEGER PRIMARY KEY,
      rule        TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      confidence  TEXT NOT NULL,
      count       INTEGER NOT NULL,
      paths       TEXT NOT NULL,
      names       TEXT NOT NULL,
      mask        TEXT,
      hint        TEXT,
      carriers    TEXT NOT NULL,
      about       TEXT NOT NULL,
      about_seq   INTEGER,
      about_type  TEXT NOT NULL,
      source      INTEGER NOT NULL,
      agent       TEXT,
      session_id  TEXT,
      occurred_at INTEGER,
      order_at    INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX secret_sightings_by_fingerprint ON secret_sightings (fingerprint, seq);
    CREATE TABLE configured_secrets (
      seq         INTEGER PRIMARY KEY,
      fingerprint TEXT NOT NULL,
      name        TEXT NOT NULL,
      file        TEXT NOT NULL,
      kind        TEXT NOT NULL,
      is_old_copy INTEGER NOT NULL,
      mask        TEXT,
      occurred_at INTEGER
    ) STRICT;
    CREATE INDEX configured_secrets_by_fingerprint ON configured_secrets (fingerprint, seq);
    CREATE TABLE masked_values (
      seq         INTEGER PRIMARY KEY,
      count       INTEGER NOT NULL,
      agent       TEXT,
      session_id  TEXT,
      occurred_at INTEGER,
      order_at    INTEGER NOT NULL
    ) STRICT;
    ${MODEL_TURNS_DDL}`,
  prepare: (raw: Database) => {
    const insert = raw.prepare(
      `INSERT INTO secret_sightings (seq, rule, fingerprint, confidence, count, paths, names, mask, hint, carriers,
         about, about_seq, about_type, source, agent, session_id, occurred_at, order_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT seq FROM events WHERE event_id = ?), ?, ?, ?, ?, ?, ?)`,
    );
    const configure = raw.prepare(
      `INSERT INTO configured_secrets (seq, fingerprint, name, file, kind, is_old_copy, mask, occurred_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    const mask = raw.prepare(
      "INSERT INTO masked_values (seq, count, agent, session_id, occurred_at, order_at) VALUES (?, ?, ?, ?, ?, ?)",
    );
    const turns = openModelTurns(raw);
    return {
      on: {
        "secret-redacted": (event) => {
          const { data, seq, source, agent, session, occurredAt, orderAt } = event;
          const { rule, fingerprint, confidence, count, about, aboutType } = data;
          const lists = [data.paths, data.names ?? []].map((list) => JSON.stringify(list));
          const looks = [data.mask ?? null, data.hint ?? null, JSON.stringify(data.carriers ?? [])];
          const id = Buffer.from(about, "hex");
          const said = [seq, rule, fingerprint, confidence, count, ...lists, ...looks, about, id, aboutType];
          insert.run(...said, source, agent, session, occurredAt, orderAt);
        },
        "secret-masked": ({ seq, data, agent, session, occurredAt, orderAt }) =>
          void mask.run(seq, data.count, agent, session, occurredAt, orderAt),
        "secret-configured": ({ seq, data, occurredAt }) => {
          const isOldCopy = data.isOldCopy === true ? 1 : 0;
          const { fingerprint, name, file, secretKind, mask = null } = data;
          configure.run(seq, fingerprint, name, file, secretKind, isOldCopy, mask, occurredAt);
        },
        "message-sent": (event) => turns.say(event, event.data.provider ?? null, event.data.model ?? null),
      },
    };
  },
});
