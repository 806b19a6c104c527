import type { Database, Statement } from "better-sqlite3";
import { sha256 } from "../../kernel/digest.ts";
import { type LedgerNames, openLedgerNames } from "./ledger-names.ts";

/** The row of one attempt. `attempt` is the global position of the first event that told of it. */
export interface AttemptRecord {
  attempt: number;
  type: "exec" | "tool";
  agent: string | null;
  session_id: string | null;
  call_id: string | null;
  /** How the ledger names the call; only where nothing else has told of it yet. */
  call_digest: string | null;
  nested_call_id: string | null;
  entry_id: string | null;
  tool: string;
  command: string | null;
  args: string | null;
  has_call: number;
  status: string;
  exit_code: number | null;
  duration_ms: number | null;
  approval_id: string | null;
  approval_state: string;
  approval_by: string | null;
  approval_how: string | null;
  approval_at: number | null;
  expires_at: number | null;
  process_session: string | null;
  cwd: string | null;
  sender: string | null;
  channel: string | null;
  child_key: string | null;
  occurred_at: number | null;
  order_at: number;
  flags: string;
}

const COLUMNS = [
  "attempt",
  "type",
  "agent",
  "session_id",
  "call_id",
  "call_digest",
  "nested_call_id",
  "entry_id",
  "tool",
  "command",
  "args",
  "has_call",
  "status",
  "exit_code",
  "duration_ms",
  "approval_id",
  "approval_state",
  "approval_by",
  "approval_how",
  "approval_at",
  "expires_at",
  "process_session",
  "cwd",
  "sender",
  "channel",
  "child_key",
  "occurred_at",
  "order_at",
  "flags",
] as const satisfies readonly (keyof AttemptRecord)[];

/** What has to be known of an attempt to add to it; its command and arguments can be long and are rarely asked for. */
const KNOWN_COLUMNS = [
  "attempt",
  "type",
  "occurred_at",
  "order_at",
  "session_id",
  "nested_call_id",
  "entry_id",
  "has_call",
  "status",
  "exit_code",
  "approval_id",
  "approval_state",
  "process_session",
  "cwd",
  "flags",
] as const satisfies readonly (keyof AttemptRecord)[];

export type KnownAttempt = Pick<AttemptRecord, (typeof KNOWN_COLUMNS)[number]>;

export const ATTEMPT_TABLES = ["attempts", "attempt_evidence", "attempt_secrets", "attempt_context"] as const;

export const ATTEMPT_DDL = `CREATE TABLE attempts (
  attempt         INTEGER PRIMARY KEY,
  type            TEXT NOT NULL,
  agent           TEXT,
  session_id      TEXT,
  call_id         TEXT,
  call_digest     TEXT,
  nested_call_id  TEXT,
  entry_id        TEXT,
  tool            TEXT NOT NULL,
  command         TEXT,
  args            TEXT,
  has_call        INTEGER NOT NULL,
  status          TEXT NOT NULL,
  exit_code       INTEGER,
  duration_ms     REAL,
  approval_id     TEXT,
  approval_state  TEXT NOT NULL,
  approval_by     TEXT,
  approval_how    TEXT,
  approval_at     INTEGER,
  expires_at      INTEGER,
  process_session TEXT,
  cwd             TEXT,
  sender          TEXT,
  channel         TEXT,
  child_key       TEXT,
  occurred_at     INTEGER,
  order_at        INTEGER NOT NULL,
  flags           TEXT NOT NULL
) STRICT;
CREATE INDEX attempts_by_time ON attempts (order_at, attempt);
CREATE INDEX attempts_by_call ON attempts (agent, call_id, session_id);
CREATE INDEX attempts_by_digest ON attempts (call_digest) WHERE call_digest IS NOT NULL;
CREATE INDEX attempts_by_entry ON attempts (agent, session_id, entry_id);
CREATE INDEX attempts_by_nested ON attempts (nested_call_id) WHERE nested_call_id IS NOT NULL;
CREATE INDEX attempts_by_approval ON attempts (approval_id) WHERE approval_id IS NOT NULL;
CREATE INDEX attempts_in_background ON attempts (agent, session_id, process_session) WHERE process_session IS NOT NULL;
CREATE TABLE attempt_evidence (
  attempt INTEGER NOT NULL,
  seq     INTEGER NOT NULL,
  PRIMARY KEY (attempt, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX attempt_evidence_by_event ON attempt_evidence (seq);
CREATE TABLE attempt_secrets (
  attempt     INTEGER NOT NULL,
  rule        TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  PRIMARY KEY (attempt, rule, fingerprint)
) STRICT, WITHOUT ROWID;
CREATE TABLE attempt_context (
  agent      TEXT NOT NULL,
  session_id TEXT NOT NULL,
  sender     TEXT,
  channel    TEXT,
  PRIMARY KEY (agent, session_id)
) STRICT, WITHOUT ROWID;`;

/** Reads and writes of the attempts' tables, prepared once for a database. */
export interface AttemptTable {
  insert(record: AttemptRecord): void;
  /** Writes the columns whose value changes: SQLite would renew every index entry of the others. */
  update(attempt: KnownAttempt, changes: Partial<AttemptRecord>): void;
  link(attempt: number, seq: number): void;
  addSecret(attempt: number, rule: string, fingerprint: string): void;
  /** Also one that an approval told of without saying in which session. */
  byCall(agent: string | null, session: string | null, callId: string): KnownAttempt[];
  /** In whatever session of the agent. */
  byCallOfAgent(agent: string | null, callId: string): KnownAttempt[];
  /** Attempts that only the ledger told of so far, by the SHA-256 of the call's id; without a session: in any. */
  byDigest(agent: string | null, session: string | null, digest: string): KnownAttempt[];
  /** The same for an id; free of charge while there are none. */
  inLedger(agent: string | null, session: string | null, callId: string): KnownAttempt[];
  byAttempt(attempt: number): KnownAttempt | undefined;
  everything(attempt: number): AttemptRecord | undefined;
  /** Moves evidence and secrets of one row to another and drops it. */
  absorb(from: KnownAttempt, into: KnownAttempt): void;
  readonly ledgerNames: LedgerNames;
  byEntry(agent: string | null, session: string | null, entryId: string): KnownAttempt[];
  byNestedCall(agent: string | null, session: string | null, callId: string): KnownAttempt | undefined;
  /** Without a session: in whatever session of the agent. */
  byApproval(agent: string | null, session: string | null, approvalId: string): KnownAttempt | undefined;
  /** Without a session: in whatever session of the agent. */
  inBackground(agent: string | null, session: string | null, processSession: string): KnownAttempt[];
  byEvidence(eventId: string): KnownAttempt[];
  said(attempt: number): Pick<AttemptRecord, "command" | "args"> | undefined;
  context(agent: string | null, session: string | null): { sender: string | null; channel: string | null };
  setContext(agent: string | null, session: string | null, sender: string | null, channel: string | null): void;
}

export function openAttemptTable(raw: Database): AttemptTable {
  const known = KNOWN_COLUMNS.map((name) => `attempts.${name}`).join(", ");
  const where = (condition: string): Statement<unknown[], KnownAttempt> =>
    raw.prepare<unknown[], KnownAttempt>(`SELECT ${known} FROM attempts WHERE ${condition} ORDER BY attempt`);
  // By position: binding 28 names costs more than inserting the row.
  const insert = raw.prepare(
    `INSERT INTO attempts (${COLUMNS.join(", ")}) VALUES (${COLUMNS.map(() => "?").join(", ")})`,
  );
  const update = updates(raw);
  const said = raw.prepare<[number], Pick<AttemptRecord, "command" | "args">>(
    "SELECT command, args FROM attempts WHERE attempt = ?",
  );
  const link = raw.prepare("INSERT OR IGNORE INTO attempt_evidence (attempt, seq) VALUES (?, ?)");
  const addSecret = raw.prepare("INSERT OR IGNORE INTO attempt_secrets (attempt, rule, fingerprint) VALUES (?, ?, ?)");
  const byCall = where("agent IS ? AND call_id = ? AND (session_id IS ? OR (session_id IS NULL AND has_call = 0))");
  const byCallOfAgent = where("agent IS ? AND call_id = ?");
  const byDigest = where("call_digest = ? AND agent IS ? AND (? IS NULL OR session_id IS ?)");
  const anyDigest = raw.prepare("SELECT 1 FROM attempts WHERE call_digest IS NOT NULL LIMIT 1");
  const byAttempt = where("attempt = ?");
  const everything = raw.prepare<[number], AttemptRecord>("SELECT * FROM attempts WHERE attempt = ?");
  const moveEvidence = raw.prepare("UPDATE OR IGNORE attempt_evidence SET attempt = ? WHERE attempt = ?");
  const moveSecrets = raw.prepare("UPDATE OR IGNORE attempt_secrets SET attempt = ? WHERE attempt = ?");
  const moveHost = raw.prepare("UPDATE host_execs SET attempt = ? WHERE attempt = ?");
  const removes = ["attempt_evidence", "attempt_secrets", "attempts"].map((table) =>
    raw.prepare(`DELETE FROM ${table} WHERE attempt = ?`),
  );
  const byEntry = where("agent IS ? AND session_id IS ? AND entry_id = ? AND call_id IS NULL");
  const byNested = where("nested_call_id = ? AND agent IS ? AND session_id IS ?");
  const byApproval = where("approval_id = ? AND agent IS ? AND (? IS NULL OR session_id IS ?)");
  const inBackground = where(
    "agent IS ? AND (? IS NULL OR session_id IS ?) AND process_session IS NOT NULL AND substr(process_session, 1, length(?)) = ?",
  );
  const byEvidence = raw.prepare<[Buffer], KnownAttempt>(
    `SELECT ${known} FROM events JOIN attempt_evidence USING (seq) JOIN attempts USING (attempt)
     WHERE events.event_id = ? ORDER BY attempts.attempt`,
  );
  const context = raw.prepare<unknown[], { sender: string | null; channel: string | null }>(
    "SELECT sender, channel FROM attempt_context WHERE agent = ? AND session_id = ?",
  );
  const setContext = raw.prepare(
    "INSERT OR REPLACE INTO attempt_context (agent, session_id, sender, channel) VALUES (?, ?, ?, ?)",
  );

  return {
    insert: (record) => void insert.run(COLUMNS.map((name) => record[name])),
    update,
    link: (attempt, seq) => void link.run(attempt, seq),
    addSecret: (attempt, rule, fingerprint) => void addSecret.run(attempt, rule, fingerprint),
    byCall: (agent, session, callId) => byCall.all(agent, callId, session),
    byCallOfAgent: (agent, callId) => byCallOfAgent.all(agent, callId),
    byDigest: (agent, session, digest) => byDigest.all(digest, agent, session, session),
    inLedger: (agent, session, callId) =>
      anyDigest.get() ? byDigest.all(sha256(callId).toString("hex"), agent, session, session) : [],
    byAttempt: (attempt) => byAttempt.get(attempt),
    everything: (attempt) => everything.get(attempt),
    absorb(from, into) {
      moveEvidence.run(into.attempt, from.attempt);
      moveSecrets.run(into.attempt, from.attempt);
      moveHost.run(into.attempt, from.attempt);
      for (const remove of removes) remove.run(from.attempt);
    },
    ledgerNames: openLedgerNames(raw),
    byEntry: (agent, session, entryId) => byEntry.all(agent, session, entryId),
    byNestedCall: (agent, session, callId) => byNested.all(callId, agent, session).at(-1),
    byApproval: (agent, session, approvalId) => byApproval.all(approvalId, agent, session, session).at(-1),
    inBackground: (agent, session, process) => inBackground.all(agent, session, session, process, process),
    byEvidence: (eventId) => byEvidence.all(Buffer.from(eventId, "hex")),
    said: (attempt) => said.get(attempt),
    context: (agent, session) => context.get(agent, session) ?? { sender: null, channel: null },
    setContext: (agent, session, sender, channel) => void setContext.run(agent ?? "", session ?? "", sender, channel),
  };
}

/** One statement for each set of columns that ever changes together: a handful. */
function updates(raw: Database): AttemptTable["update"] {
  const statements = new Map<string, Statement>();
  return (attempt, changes) => {
    const before: Partial<AttemptRecord> = attempt;
    const names = COLUMNS.filter((name) => changes[name] !== undefined && changes[name] !== before[name]);
    if (names.length === 0) return;
    const assignments = names.map((name) => `${name} = ?`).join(", ");
    const statement =
      statements.get(assignments) ?? raw.prepare(`UPDATE attempts SET ${assignments} WHERE attempt = ?`);
    statements.set(assignments, statement);
    statement.run([...names.map((name) => changes[name]), attempt.attempt]);
  };
}
