import { type Kysely, sql } from "kysely";
import type { ViewTables } from "../projections/view-tables.ts";
import type { Store } from "../store/open-store.ts";
import type { Tables } from "../store/tables.ts";
import { openRowBuilder, type Pointer } from "./row-builder.ts";
import { rowMatches } from "./row-matches.ts";
import { OTHER_TYPES, type Status, type TimelineRow } from "./rows.ts";
import { sessionIdsOf } from "./sessions.ts";

export interface TimelineFilter {
  /** Inclusive, ms UTC. */
  readonly since: number | null;
  /** Exclusive, ms UTC. */
  readonly until: number | null;
  readonly types: readonly string[] | null;
  readonly agents: readonly string[] | null;
  /** Session keys, the part of a key after `agent:<id>:`, or session ids. */
  readonly sessions: readonly string[] | null;
  /** Only attempts have a status: naming one leaves out every other row. */
  readonly statuses: readonly Status[] | null;
  readonly tools: readonly string[] | null;
  /** Looked for in everything a row says, ignoring case. Plain text, never a pattern. */
  readonly grep: string | null;
}

export const EVERYTHING: TimelineFilter = {
  since: null,
  until: null,
  types: null,
  agents: null,
  sessions: null,
  statuses: null,
  tools: null,
  grep: null,
};

type Views = Kysely<Tables & ViewTables>;

/** As many rows as are read at a time: memory stays the same for a window of a million. */
const PAGE = 500;

/**
 * The rows of a window in time order, oldest first; `newest` keeps only that many, the latest. A row without a time of
 * its own counts at the time of the record above it, so that no window loses it.
 */
export async function* timeline(
  store: Store,
  filter: TimelineFilter,
  newest: number | null,
): AsyncGenerator<TimelineRow> {
  if (newest === null) {
    yield* walk(store, filter, "asc");
    return;
  }
  const rows: TimelineRow[] = [];
  // Without a text to look for every row counts: no more need to be read than will be shown.
  const page = filter.grep === null ? Math.min(PAGE, newest) : PAGE;
  for await (const row of walk(store, filter, "desc", page)) {
    if (rows.length === newest) break;
    rows.push(row);
  }
  yield* rows.reverse();
}

/** How many rows a window has; with `grep` they have to be looked at one by one. */
export async function countTimeline(store: Store, filter: TimelineFilter): Promise<number> {
  if (filter.grep !== null) {
    let count = 0;
    for await (const _ of walk(store, filter, "asc")) count += 1;
    return count;
  }
  const kysely = store.kysely.withTables<ViewTables>();
  const found = await everyPointer(kysely, filter, sessionIdsOf(store, filter.sessions))
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirst();
  return found?.count ?? 0;
}

type Direction = "asc" | "desc";

async function* walk(
  store: Store,
  filter: TimelineFilter,
  direction: Direction,
  size = PAGE,
): AsyncGenerator<TimelineRow> {
  const build = openRowBuilder(store);
  const kysely = store.kysely.withTables<ViewTables>();
  const sessionIds = sessionIdsOf(store, filter.sessions);
  let after: Pointer | null = null;
  for (;;) {
    const page: Pointer[] = await pageAfter(kysely, filter, sessionIds, { direction, after, size });
    for (const row of build(page)) if (filter.grep === null || rowMatches(row, filter.grep)) yield row;
    const last = page.at(-1);
    if (page.length < size || !last) return;
    after = last;
  }
}

async function pageAfter(
  kysely: Views,
  filter: TimelineFilter,
  sessionIds: readonly string[] | null,
  { direction, after, size }: { direction: Direction; after: Pointer | null; size: number },
): Promise<Pointer[]> {
  let query = everyPointer(kysely, filter, sessionIds)
    .selectAll()
    .orderBy("order_at", direction)
    .orderBy("seq", direction)
    .limit(size);
  if (after) {
    const compare = sql.raw(direction === "asc" ? ">" : "<");
    query = query.where(sql<boolean>`(order_at, seq) ${compare} (${after.order_at}, ${after.seq})`);
  }
  return await query.execute();
}

/** Attempts, connections and other rows as one list; SQLite pushes order and limit down to the three indexes. */
function everyPointer(kysely: Views, filter: TimelineFilter, sessionIds: readonly string[] | null) {
  const wanted = (types: readonly string[]) =>
    filter.types === null ? types : types.filter((type) => filter.types?.includes(type));
  const attemptTypes = wanted(["exec", "tool"]);
  const onlyAttempts = filter.statuses !== null || filter.tools !== null;
  const momentTypes = onlyAttempts ? [] : wanted(OTHER_TYPES);
  const hasAuth = momentTypes.includes("auth") && filter.agents === null && filter.sessions === null;
  // What only helps when nothing else does is shown where its type is asked for.
  const talkative = ["gateway", "host", "persistence"].filter((type) => filter.types?.includes(type));

  const attempts = kysely
    .selectFrom("attempts")
    .select([sql<Pointer["origin"]>`'attempt'`.as("origin"), "attempt as seq", "order_at"])
    .where("type", "in", attemptTypes as ("exec" | "tool")[])
    .$if(filter.statuses !== null, (query) => query.where("status", "in", filter.statuses ?? []))
    .$if(filter.tools !== null, (query) => query.where("tool", "in", filter.tools ?? []))
    .$if(filter.agents !== null, (query) => query.where("agent", "in", filter.agents ?? []))
    .$if(sessionIds !== null, (query) => query.where("session_id", "in", sessionIds ?? []))
    .where(inWindow(filter));
  const moments = kysely
    .selectFrom("moments")
    .select([sql<Pointer["origin"]>`'moment'`.as("origin"), "seq", "order_at"])
    .where("type", "in", momentTypes)
    .where((row) => row.or([row("chatter", "=", 0), row("type", "in", talkative)]))
    .where("seq", "not in", unchangedConfigs(kysely))
    .$if(filter.agents !== null, (query) => query.where("agent", "in", filter.agents ?? []))
    .$if(sessionIds !== null, (query) => query.where("session_id", "in", sessionIds ?? []))
    .where(inWindow(filter));
  const authentications = kysely
    .selectFrom("authentications")
    .select([sql<Pointer["origin"]>`'auth'`.as("origin"), "seq", "order_at"])
    .where(sql<boolean>`${hasAuth ? 1 : 0}`)
    .where(inWindow(filter));
  return kysely.selectFrom(attempts.unionAll(moments).unionAll(authentications).as("rows"));
}

/** Files that hold a state of the configuration which another row tells of: that of the write, or of an earlier file. */
function unchangedConfigs(kysely: Views) {
  return kysely
    .selectFrom("config_states")
    .select("seq")
    .where((state) =>
      state.or([
        state("is_row", "=", 0),
        state.and([state("writer", "is not", null), state("writer", "<>", state.ref("seq"))]),
      ]),
    );
}

/** `order_at` is never before `occurred_at`, so its index finds the beginning; the row's own time decides. */
function inWindow(filter: Pick<TimelineFilter, "since" | "until">) {
  const since = filter.since ?? null;
  const until = filter.until ?? null;
  const from = since === null ? sql`1` : sql`order_at >= ${since} AND COALESCE(occurred_at, order_at) >= ${since}`;
  const to = until === null ? sql`1` : sql`COALESCE(occurred_at, order_at) < ${until}`;
  return sql<boolean>`(${from} AND ${to})`;
}
