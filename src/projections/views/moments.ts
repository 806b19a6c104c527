import type { Database } from "better-sqlite3";
import type { EventType, StoredEvent } from "../../events/event.ts";
import { EVENT_TYPES } from "../../events/upcast.ts";
import { defineView, type ViewHandlers } from "../define-view.ts";
import { sameMoment } from "../moments/same-moment.ts";
import { rowTypeOf } from "../row-type.ts";

/** One row for each happening that is a timeline row by itself, however many records tell of it. `chatter` is what only helps when nothing else does. */
export default defineView({
  name: "moments",
  version: 4,
  tables: ["moments", "moment_witnesses"],
  ddl: `CREATE TABLE moments (
      seq         INTEGER PRIMARY KEY,
      type        TEXT NOT NULL,
      chatter     INTEGER NOT NULL,
      occurred_at INTEGER,
      order_at    INTEGER NOT NULL,
      agent       TEXT,
      session_id  TEXT,
      same        TEXT
    ) STRICT;
    CREATE INDEX moments_by_time ON moments (order_at, seq);
    CREATE INDEX moments_by_sameness ON moments (same, order_at) WHERE same IS NOT NULL;
    CREATE TABLE moment_witnesses (
      moment INTEGER NOT NULL,
      seq    INTEGER NOT NULL,
      PRIMARY KEY (moment, seq)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX moment_witnesses_by_event ON moment_witnesses (seq);`,
  prepare: (raw: Database) => {
    const insert = raw.prepare(
      "INSERT INTO moments (seq, type, chatter, occurred_at, order_at, agent, session_id, same) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    );
    const nearest = raw.prepare<[number, string, number, number], { seq: number }>(
      `SELECT seq, ABS(order_at - ?) AS distance FROM moments
       WHERE same = ? AND order_at BETWEEN ? AND ? ORDER BY distance, seq LIMIT 1`,
    );
    const witness = raw.prepare("INSERT OR IGNORE INTO moment_witnesses (moment, seq) VALUES (?, ?)");
    const handle = (type: string) => (event: StoredEvent) => {
      const { seq, orderAt } = event;
      const same = sameMoment(event);
      const known = same && nearest.get(orderAt, same.key, orderAt - same.withinMs, orderAt + same.withinMs);
      if (known) witness.run(known.seq, seq);
      else
        insert.run(
          seq,
          type,
          isChatter(event) ? 1 : 0,
          event.occurredAt,
          orderAt,
          event.agent,
          event.session,
          same?.key ?? null,
        );
    };
    const own = EVENT_TYPES.flatMap((type: EventType) => {
      const row = rowTypeOf(type);
      if (row === "attempt" || row === "auth" || row === "none") return [];
      return [[type, handle(row)] as const];
    });
    return { on: Object.fromEntries(own) as ViewHandlers };
  },
});

/** Lines of the log that mean nothing by themselves, records of the host, and files that were there before anybody looked. */
function isChatter(event: StoredEvent): boolean {
  if (event.type === "persistence-seen") return event.data.isBaseline === true;
  // Backups are rotated with every write of the configuration, and each write is a row already.
  if (event.type === "secret-configured") return event.data.isBaseline === true || event.data.isOldCopy === true;
  if (event.type === "secret-unconfigured") return event.data.isOldCopy === true;
  return event.type === "gateway-logged" || rowTypeOf(event.type) === "host";
}
