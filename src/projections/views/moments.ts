import type { Database } from "better-sqlite3";
import type { EventType, StoredEvent } from "../../events/event.ts";
import { EVENT_TYPES } from "../../events/upcast.ts";
import { defineView, type ViewHandlers } from "../define-view.ts";
import { rowTypeOf } from "../row-type.ts";

/** One row for each event that is a timeline row by itself. `chatter` is what only helps when nothing else does. */
export default defineView({
  name: "moments",
  version: 1,
  tables: ["moments"],
  ddl: `CREATE TABLE moments (
      seq         INTEGER PRIMARY KEY,
      type        TEXT NOT NULL,
      chatter     INTEGER NOT NULL,
      occurred_at INTEGER,
      order_at    INTEGER NOT NULL,
      agent       TEXT,
      session_id  TEXT
    ) STRICT;
    CREATE INDEX moments_by_time ON moments (order_at, seq);`,
  prepare: (raw: Database) => {
    const insert = raw.prepare(
      "INSERT INTO moments (seq, type, chatter, occurred_at, order_at, agent, session_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
    );
    const handle = (type: string, chatter: number) => (event: StoredEvent) =>
      void insert.run(event.seq, type, chatter, event.occurredAt, event.orderAt, event.agent, event.session);
    const own = EVENT_TYPES.flatMap((type: EventType) => {
      const row = rowTypeOf(type);
      if (row === "attempt" || row === "auth" || row === "none") return [];
      return [[type, handle(row, type === "gateway-logged" ? 1 : 0)] as const];
    });
    return { on: Object.fromEntries(own) as ViewHandlers };
  },
});
