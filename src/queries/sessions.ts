import type { SessionRecord } from "../projections/view-tables.ts";
import type { Store } from "../store/open-store.ts";

/** The ids of the sessions that the words name: keys, their last part, or ids. Null for no restriction. */
export function sessionIdsOf(store: Store, words: readonly string[] | null): readonly string[] | null {
  if (words === null) return null;
  const rows = store.raw
    .prepare<[string], { session_id: string }>(
      `SELECT DISTINCT session_id FROM sessions, json_each(?) AS word
       WHERE session_id = word.value OR session_key = word.value OR session_key = 'agent:' || agent || ':' || word.value`,
    )
    .all(JSON.stringify(words));
  return rows.map((row) => row.session_id);
}

/** All sessions, the last active one last. An alias is listed only when it has a transcript of its own. */
export function listSessions(store: Store): SessionRecord[] {
  return store.raw
    .prepare<[], SessionRecord>(
      "SELECT * FROM sessions WHERE alias_of IS NULL OR events > 0 ORDER BY COALESCE(last_at, started_at, 0), agent, session_id",
    )
    .all();
}

export interface SessionName {
  readonly key: string | null;
  readonly isInferred: boolean;
  readonly sender: string | null;
  readonly channel: string | null;
}

/** What the index knows of a session, by agent and session id. */
export function openSessionNames(store: Store): (agent: string | null, sessionId: string | null) => SessionName {
  const find = store.raw.prepare<
    [string, string],
    Pick<SessionRecord, "session_key" | "key_from" | "sender" | "channel">
  >("SELECT session_key, key_from, sender, channel FROM sessions WHERE agent = ? AND session_id = ?");
  const known = new Map<string, SessionName>();
  return (agent, sessionId) => {
    const name = `${agent}\u0000${sessionId}`;
    const cached = known.get(name);
    if (cached) return cached;
    const row = agent === null || sessionId === null ? undefined : find.get(agent, sessionId);
    const found = {
      key: row?.session_key ?? null,
      isInferred: row?.key_from === "command",
      sender: row?.sender ?? null,
      channel: row?.channel ?? null,
    };
    known.set(name, found);
    return found;
  };
}
