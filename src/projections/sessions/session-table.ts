import type { Database } from "better-sqlite3";
import type { EventBodyOf } from "../../events/event.ts";
import { emptySpan, type Span, widen } from "../span.ts";
import { pairArchives } from "./pair-archives.ts";

type IndexEntry = EventBodyOf<"session-indexed">["data"];

export const SESSION_TABLES = ["sessions", "session_archives", "session_commands", "session_parents"] as const;

export const SESSION_DDL = `CREATE TABLE sessions (
  agent       TEXT NOT NULL,
  session_id  TEXT NOT NULL,
  session_key TEXT,
  key_from    TEXT,
  alias_of    TEXT,
  started_at  INTEGER,
  cwd         TEXT,
  channel     TEXT,
  sender      TEXT,
  chat_type   TEXT,
  label       TEXT,
  parent_key  TEXT,
  overrides   TEXT,
  first_at    INTEGER,
  last_at     INTEGER,
  events      INTEGER NOT NULL DEFAULT 0,
  messages    INTEGER NOT NULL DEFAULT 0,
  attempts    INTEGER NOT NULL DEFAULT 0,
  faults      INTEGER NOT NULL DEFAULT 0,
  set_aside   TEXT,
  PRIMARY KEY (agent, session_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_key ON sessions (session_key);
CREATE TABLE session_archives (
  agent      TEXT NOT NULL,
  session_id TEXT NOT NULL,
  at         INTEGER NOT NULL,
  PRIMARY KEY (agent, session_id, at)
) STRICT, WITHOUT ROWID;
CREATE TABLE session_commands (
  agent       TEXT NOT NULL,
  at          INTEGER NOT NULL,
  session_key TEXT NOT NULL,
  PRIMARY KEY (agent, at, session_key)
) STRICT, WITHOUT ROWID;
CREATE TABLE session_parents (
  session_key TEXT PRIMARY KEY,
  parent_key  TEXT NOT NULL,
  label       TEXT
) STRICT, WITHOUT ROWID;`;

export interface SessionTable {
  index(agent: string, entry: IndexEntry): void;
  /** Another record names the session's key; the index itself counts more. */
  name(agent: string, session: string, sessionKey: string): void;
  /** A session was started by another one. */
  spawn(sessionKey: string, parentKey: string, label: string | null): void;
  keyOf(agent: string, session: string): string | null;
  begin(agent: string, session: string, at: number | null, cwd: string | null): void;
  count(agent: string, session: string, at: number | null, counter: "messages" | "attempts" | "faults" | null): void;
  /** Writes what `count` gathered: one statement for each session instead of one for each event. */
  finish(): void;
  discard(): void;
  setAside(agent: string, session: string, at: number | null, how: string): void;
  command(agent: string, sessionKey: string, action: string, at: number | null): void;
}

interface Tally extends Span {
  readonly agent: string;
  readonly session: string;
  events: number;
  messages: number;
  attempts: number;
  faults: number;
}

const NOTHING = { events: 0, messages: 0, attempts: 0, faults: 0 };

export function openSessionTable(raw: Database): SessionTable {
  const ensure = raw.prepare("INSERT OR IGNORE INTO sessions (agent, session_id) VALUES (?, ?)");
  const setIndex = raw.prepare(`UPDATE sessions SET session_key = @sessionKey, key_from = 'index', alias_of = @aliasOf,
    channel = COALESCE(@channel, channel), sender = COALESCE(@sender, sender), chat_type = COALESCE(@chatType, chat_type),
    label = COALESCE(@label, label), parent_key = COALESCE(@spawnedBy, parent_key), overrides = COALESCE(@overrides, overrides)
    WHERE agent = @agent AND session_id = @session`);
  const addParent = raw.prepare(
    "INSERT OR REPLACE INTO session_parents (session_key, parent_key, label) VALUES (?, ?, ?)",
  );
  const setParents = raw.prepare(`UPDATE sessions SET parent_key = COALESCE(sessions.parent_key, p.parent_key),
    label = COALESCE(sessions.label, p.label) FROM session_parents AS p
    WHERE p.session_key = @sessionKey AND sessions.session_key = @sessionKey`);
  const setName = raw.prepare(`UPDATE sessions SET session_key = ?, key_from = 'record'
    WHERE agent = ? AND session_id = ? AND (session_key IS NULL OR key_from = 'command')`);
  const keyOf = raw.prepare<[string, string], { session_key: string | null }>(
    "SELECT session_key FROM sessions WHERE agent = ? AND session_id = ?",
  );
  const setStart = raw.prepare(
    `UPDATE sessions SET started_at = COALESCE(started_at, ?), cwd = COALESCE(cwd, ?) WHERE agent = ? AND session_id = ?`,
  );
  const add = raw.prepare(`UPDATE sessions SET events = events + @events, messages = messages + @messages,
    attempts = attempts + @attempts, faults = faults + @faults,
    first_at = MIN(COALESCE(first_at, @firstAt), COALESCE(@firstAt, first_at)),
    last_at = MAX(COALESCE(last_at, @lastAt), COALESCE(@lastAt, last_at)) WHERE agent = @agent AND session_id = @session`);
  const setHow = raw.prepare("UPDATE sessions SET set_aside = ? WHERE agent = ? AND session_id = ?");
  const addArchive = raw.prepare("INSERT OR IGNORE INTO session_archives (agent, session_id, at) VALUES (?, ?, ?)");
  const addCommand = raw.prepare("INSERT OR IGNORE INTO session_commands (agent, at, session_key) VALUES (?, ?, ?)");
  const repair = pairArchives(raw);
  const tallies = new Map<string, Tally>();
  const named = new Set<string>();

  return {
    index(agent, entry) {
      const ids = new Set([entry.transcript, entry.sessionId].filter((id) => id !== undefined));
      for (const session of ids) {
        ensure.run(agent, session);
        const aliasOf = entry.transcript !== undefined && session !== entry.transcript ? entry.transcript : null;
        setIndex.run({
          agent,
          session,
          aliasOf,
          sessionKey: entry.sessionKey,
          channel: entry.channel ?? null,
          sender: entry.sender ?? null,
          chatType: entry.chatType ?? null,
          label: entry.label ?? null,
          spawnedBy: entry.spawnedBy ?? null,
          overrides: entry.overrides ? JSON.stringify(entry.overrides) : null,
        });
      }
      setParents.run({ sessionKey: entry.sessionKey });
      repair(agent);
    },
    name(agent, session, sessionKey) {
      const name = `${agent}\u0000${session}`;
      if (named.has(name)) return;
      named.add(name);
      ensure.run(agent, session);
      setName.run(sessionKey, agent, session);
      setParents.run({ sessionKey });
    },
    spawn(sessionKey, parentKey, label) {
      addParent.run(sessionKey, parentKey, label);
      setParents.run({ sessionKey });
    },
    keyOf: (agent, session) => keyOf.get(agent, session)?.session_key ?? null,
    begin(agent, session, at, cwd) {
      ensure.run(agent, session);
      setStart.run(at, cwd, agent, session);
    },
    count(agent, session, at, counter) {
      const name = `${agent}\u0000${session}`;
      const tally = tallies.get(name) ?? { agent, session, ...NOTHING, ...emptySpan() };
      tally.events += 1;
      if (counter !== null) tally[counter] += 1;
      widen(tally, at);
      tallies.set(name, tally);
    },
    finish() {
      for (const tally of tallies.values()) {
        ensure.run(tally.agent, tally.session);
        add.run(tally);
      }
      tallies.clear();
    },
    discard() {
      tallies.clear();
      named.clear();
    },
    setAside(agent, session, at, how) {
      ensure.run(agent, session);
      setHow.run(how, agent, session);
      if (at === null || how !== "reset") return;
      addArchive.run(agent, session, at);
      repair(agent);
    },
    command(agent, sessionKey, action, at) {
      if (at === null || (action !== "new" && action !== "reset")) return;
      addCommand.run(agent, at, sessionKey);
      repair(agent);
    },
  };
}
