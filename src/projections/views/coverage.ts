import type { Database } from "better-sqlite3";
import type { StoredEvent } from "../../events/event.ts";
import { EVENT_TYPES } from "../../events/upcast.ts";
import { defineView, type ViewHandlers } from "../define-view.ts";
import { rowTypeOf } from "../row-type.ts";
import { emptySpan, type Span, widen } from "../span.ts";

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
      `INSERT INTO coverage (source, events, faults, first_at, last_at) VALUES (@source, @events, @faults, @firstAt, @lastAt)
       ON CONFLICT (source) DO UPDATE SET events = events + @events, faults = faults + @faults,
         first_at = MIN(COALESCE(first_at, @firstAt), COALESCE(@firstAt, first_at)),
         last_at = MAX(COALESCE(last_at, @lastAt), COALESCE(@lastAt, last_at))`,
    );
    const tallies = new Map<number, Tally>();
    const handle = (faults: number) => (event: StoredEvent) => {
      const tally = tallies.get(event.source) ?? { source: event.source, events: 0, faults: 0, ...emptySpan() };
      tally.events += 1;
      tally.faults += faults;
      widen(tally, event.occurredAt);
      tallies.set(event.source, tally);
    };
    const on = EVENT_TYPES.map((type) => [type, handle(rowTypeOf(type) === "fault" ? 1 : 0)]);
    return {
      on: Object.fromEntries(on) as ViewHandlers,
      finish: () => {
        for (const tally of tallies.values()) add.run(tally);
        tallies.clear();
      },
      discard: () => tallies.clear(),
    };
  },
});

interface Tally extends Span {
  readonly source: number;
  events: number;
  faults: number;
}
