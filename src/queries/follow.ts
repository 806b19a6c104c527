import type { Store } from "../store/open-store.ts";
import { lastSeq } from "../store/read.ts";
import { openRowBuilder, type Pointer } from "./row-builder.ts";
import { rowMatches } from "./row-matches.ts";
import type { Status, TimelineRow } from "./rows.ts";
import { sessionIdsOf } from "./sessions.ts";
import type { TimelineFilter } from "./timeline.ts";

type Found = Pointer & {
  readonly type: string;
  readonly agent: string | null;
  readonly session_id: string | null;
  readonly status: Status | null;
  readonly tool: string | null;
  readonly at: number;
};

/** What the newest events told of: attempts that they began or added to, and every other row that is new. */
const TOUCHED = `SELECT 'attempt' AS origin, attempt AS seq, order_at, type, agent, session_id, status, tool,
    COALESCE(occurred_at, order_at) AS at
  FROM attempts WHERE attempt IN (SELECT attempt FROM attempt_evidence WHERE seq > @after)
  UNION ALL SELECT 'moment', seq, order_at, type, agent, session_id, NULL, NULL, COALESCE(occurred_at, order_at)
  FROM moments WHERE seq > @after AND (chatter = 0 OR @withChatter)
  UNION ALL SELECT 'auth', seq, order_at, 'auth', NULL, NULL, NULL, NULL, COALESCE(occurred_at, order_at)
  FROM authentications WHERE seq > @after
  ORDER BY order_at, seq`;

const PAGE = 500;
/** As many attempts are remembered with what was last said of them; the ones before are said again when they change. */
const MOST_REMEMBERED = 50_000;

export interface Follower {
  /** The rows of a filter that are new since the last time, and attempts whose status is another one now. */
  next(): Generator<TimelineRow>;
}

/** Follows the timeline from an event on; that event itself and all before it are known. */
export function openFollower(store: Store, filter: TimelineFilter, from = lastSeq(store)): Follower {
  const touched = store.raw.prepare<[object], Found>(TOUCHED);
  const said = new Map<number, Status>();
  const withChatter = filter.types?.includes("gateway") === true ? 1 : 0;
  let after = from;

  /** An attempt is news when its status is. */
  const isNews = ({ origin, seq, status }: Found): boolean => {
    if (origin !== "attempt" || status === null) return true;
    const isSame = said.get(seq) === status;
    said.delete(seq);
    said.set(seq, status);
    const [oldest] = said.keys();
    if (said.size > MOST_REMEMBERED && oldest !== undefined) said.delete(oldest);
    return !isSame;
  };

  return {
    *next() {
      const last = lastSeq(store);
      if (last === after) return;
      const sessionIds = sessionIdsOf(store, filter.sessions);
      const found = touched
        .all({ after, withChatter })
        .filter((row) => matches(row, filter, sessionIds) && isNews(row));
      after = last;
      // A new one each time: what it remembers of sessions may have changed since.
      const build = openRowBuilder(store);
      for (let start = 0; start < found.length; start += PAGE) {
        for (const row of build(found.slice(start, start + PAGE))) {
          if (filter.grep === null || rowMatches(row, filter.grep)) yield row;
        }
      }
    },
  };
}

function matches(row: Found, filter: TimelineFilter, sessionIds: readonly string[] | null): boolean {
  const isOf = (wanted: readonly string[] | null, value: string | null) =>
    wanted === null || (value !== null && wanted.includes(value));
  return (
    isOf(filter.types, row.type) &&
    isOf(filter.agents, row.agent) &&
    isOf(sessionIds, row.session_id) &&
    isOf(filter.statuses, row.status) &&
    isOf(filter.tools, row.tool) &&
    (filter.since === null || row.at >= filter.since)
  );
}
