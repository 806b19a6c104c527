import type { Database } from "better-sqlite3";
import type { StoredEvent } from "../../events/event.ts";
import { defineView } from "../define-view.ts";

/** One row for each connection that was let in or refused; OpenClaw logs two lines for one refusal. */
export default defineView({
  name: "authentications",
  version: 1,
  tables: ["authentications", "authentication_evidence"],
  ddl: `CREATE TABLE authentications (
      seq         INTEGER PRIMARY KEY,
      connection  TEXT,
      outcome     TEXT NOT NULL,
      reason      TEXT,
      address     TEXT,
      client      TEXT,
      details     TEXT NOT NULL,
      occurred_at INTEGER,
      order_at    INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX authentications_by_time ON authentications (order_at, seq);
    CREATE INDEX authentications_by_connection ON authentications (connection);
    CREATE TABLE authentication_evidence (
      authentication INTEGER NOT NULL,
      seq            INTEGER NOT NULL,
      PRIMARY KEY (authentication, seq)
    ) STRICT, WITHOUT ROWID;`,
  prepare: (raw: Database) => {
    const find = raw.prepare<[string, string], { seq: number; details: string }>(
      "SELECT seq, details FROM authentications WHERE connection = ? AND outcome = ? ORDER BY seq LIMIT 1",
    );
    const insert = raw.prepare(
      "INSERT INTO authentications (seq, connection, outcome, reason, address, client, details, occurred_at, order_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    );
    // The line with the object knows more than the sentence: its word counts where both have one.
    const merge = raw.prepare(
      `UPDATE authentications SET reason = CASE WHEN reason IS NULL OR reason = 'unknown' THEN ? ELSE reason END,
         address = COALESCE(address, ?), client = COALESCE(client, ?), details = ? WHERE seq = ?`,
    );
    const link = raw.prepare("INSERT OR IGNORE INTO authentication_evidence (authentication, seq) VALUES (?, ?)");

    const take = (
      outcome: "failed" | "succeeded",
      event: StoredEvent<"authentication-failed"> | StoredEvent<"authentication-succeeded">,
    ) => {
      const { connection, address, ...details } = event.data;
      const reason = "reason" in details ? details.reason : null;
      const client = ("clientName" in details ? details.clientName : undefined) ?? details.client ?? null;
      const known = connection === undefined ? undefined : find.get(connection, outcome);
      if (known) {
        const merged = { ...JSON.parse(known.details), ...details };
        merge.run(reason, address ?? null, client, JSON.stringify(merged), known.seq);
      } else {
        insert.run(
          event.seq,
          connection ?? null,
          outcome,
          reason,
          address ?? null,
          client,
          JSON.stringify(details),
          event.occurredAt,
          event.orderAt,
        );
      }
      link.run(known?.seq ?? event.seq, event.seq);
    };
    return {
      on: {
        "authentication-failed": (event) => take("failed", event),
        "authentication-succeeded": (event) => take("succeeded", event),
      },
    };
  },
});
