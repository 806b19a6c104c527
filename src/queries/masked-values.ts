import type { Store } from "../store/open-store.ts";
import type { LeakFilter } from "./leak-sightings.ts";
import { sessionIdsOf } from "./sessions.ts";

/** How often OpenClaw had hidden a whole value, so that nobody can say which. */
export function countMaskedValues(store: Store, filter: LeakFilter): number {
  const list = (words: readonly string[] | null) => (words === null ? null : JSON.stringify(words));
  const count = store.raw
    .prepare<unknown[], number>(
      `SELECT COALESCE(SUM(count), 0) FROM masked_values
       WHERE (@since IS NULL OR COALESCE(occurred_at, order_at) >= @since)
         AND (@until IS NULL OR COALESCE(occurred_at, order_at) < @until)
         AND (@agents IS NULL OR agent IN (SELECT value FROM json_each(@agents)))
         AND (@sessions IS NULL OR session_id IN (SELECT value FROM json_each(@sessions)))`,
    )
    .pluck()
    .get({
      since: filter.since,
      until: filter.until,
      agents: list(filter.agents),
      sessions: list(sessionIdsOf(store, filter.sessions)),
    });
  return count ?? 0;
}
