import type { Database } from "better-sqlite3";
import type { StoredEvent } from "../../events/event.ts";
import { EVENT_TYPES } from "../../events/upcast.ts";
import { defineView, type ViewHandlers } from "../define-view.ts";
import { rowTypeOf } from "../row-type.ts";

/** What each source gave: how many events and faults, and the time they span. */
export default defineView({
  name: "coverage",
  version: 1,
  tables: ["coverage"],
  ddl: `CREATE TABLE coverage (
      source   INTEGER PRIMARY KEY,
      events   INTEGER NOT NULL,
      faults   INTEGER NOT NULL,
      first_at INTEGER,
      last_at  INTEGER
    ) STRICT;`,
  prepare: (raw: Database) => {
    const add = raw.prepare(
      `INSERT INTO coverage (source, events, faults, first_at, last_at) VALUES (@source, 1, @fault, @at, @at)
       ON CONFLICT (source) DO UPDATE SET events = events + 1, faults = faults + @fault,
         first_at = MIN(COALESCE(first_at, @at), COALESCE(@at, first_at)), last_at = MAX(COALESCE(last_at, @at), COALESCE(@at, last_at))`,
    );
    const handle = (fault: number) => (event: StoredEvent) =>
      void add.run({ source: event.source, fault, at: event.occurredAt });
    return Object.fromEntries(
      EVENT_TYPES.map((type) => [type, handle(rowTypeOf(type) === "fault" ? 1 : 0)]),
    ) as ViewHandlers;
  },
});
