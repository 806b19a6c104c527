import type { Database } from "better-sqlite3";
import type { StoredEvent } from "../../events/event.ts";
import type { AttemptTable } from "./attempt-table.ts";
import { addFlag } from "./flags.ts";

/** A command runs soon after it was called for; clocks of two records may differ a little, and an approval takes its time. */
const BEFORE_MS = 5_000;
const AFTER_MS = 10 * 60_000;

export const SEEN_BY_HOST = "seen-by-host";

export const HOST_TABLES = ["host_execs", "host_calls", "attempt_pids"] as const;

/** `attempt` is null for what no attempt explains: a program that the agent's own records do not tell of. */
export const HOST_DDL = `CREATE TABLE host_execs (
  seq     INTEGER PRIMARY KEY,
  serial  TEXT,
  command TEXT NOT NULL,
  is_cut  INTEGER NOT NULL,
  at      INTEGER NOT NULL,
  attempt INTEGER
) STRICT;
CREATE INDEX host_execs_by_time ON host_execs (at);
CREATE INDEX host_execs_by_serial ON host_execs (serial) WHERE serial IS NOT NULL;
CREATE TABLE host_calls (
  serial    TEXT PRIMARY KEY,
  seq       INTEGER NOT NULL,
  pid       INTEGER,
  succeeded INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE attempt_pids (
  attempt INTEGER PRIMARY KEY,
  pid     INTEGER NOT NULL
) STRICT;`;

interface HostExec {
  readonly seq: number;
  readonly serial: string | null;
  readonly command: string;
  readonly is_cut: number;
  readonly at: number;
}

interface Candidate {
  readonly attempt: number;
  readonly at: number;
  readonly pid: number | null;
}

/** Reads and writes of the host's tables, prepared once for a database. */
export interface HostTable {
  add(exec: HostExec): void;
  addCall(serial: string, call: { seq: number; pid: number | null; succeeded: boolean | null }): void;
  callOf(serial: string | null): { readonly seq: number; readonly pid: number | null } | undefined;
  matchedWith(serial: string): number | undefined;
  /** Attempts that the exec may be, of those that no other is. */
  attemptsFor(exec: HostExec): Candidate[];
  /** Execs that an attempt may be, of those that are nobody's. */
  execsFor(command: string, at: number): HostExec[];
  isEmpty(): boolean;
  take(exec: number, attempt: number): void;
  setPid(attempt: number, pid: number): void;
  pidOf(attempt: number): number | undefined;
}

export function openHostTable(raw: Database): HostTable {
  const add = raw.prepare("INSERT INTO host_execs (seq, serial, command, is_cut, at) VALUES (?, ?, ?, ?, ?)");
  const addCall = raw.prepare("INSERT OR REPLACE INTO host_calls (serial, seq, pid, succeeded) VALUES (?, ?, ?, ?)");
  const callOf = raw.prepare<[string], { seq: number; pid: number | null }>(
    "SELECT seq, pid FROM host_calls WHERE serial = ?",
  );
  const matched = raw.prepare<[string], { attempt: number }>(
    "SELECT attempt FROM host_execs WHERE serial = ? AND attempt IS NOT NULL LIMIT 1",
  );
  // By the index of time: what stands in a quarter of an hour is little, and `order_at` is never before `occurred_at`.
  const attemptsFor = raw.prepare<unknown[], Candidate>(
    `SELECT attempts.attempt, COALESCE(attempts.occurred_at, attempts.order_at) AS at, attempt_pids.pid FROM attempts
     LEFT JOIN attempt_pids USING (attempt)
     WHERE attempts.order_at >= ? AND attempts.type = 'exec'
       AND COALESCE(attempts.occurred_at, attempts.order_at) BETWEEN ? AND ?
       AND (attempts.command = ? OR (? AND substr(attempts.command, 1, length(?)) = ?))
       AND NOT EXISTS (SELECT 1 FROM host_execs WHERE host_execs.attempt = attempts.attempt)`,
  );
  const execsFor = raw.prepare<unknown[], HostExec>(
    `SELECT seq, serial, command, is_cut, at FROM host_execs WHERE attempt IS NULL AND at BETWEEN ? AND ?
       AND (command = ? OR (is_cut AND substr(?, 1, length(command)) = command))`,
  );
  const any = raw.prepare("SELECT 1 FROM host_execs LIMIT 1");
  const take = raw.prepare("UPDATE host_execs SET attempt = ? WHERE seq = ?");
  const setPid = raw.prepare("INSERT OR REPLACE INTO attempt_pids (attempt, pid) VALUES (?, ?)");
  const pidOf = raw.prepare<[number], { pid: number }>("SELECT pid FROM attempt_pids WHERE attempt = ?");
  return {
    add: ({ seq, serial, command, is_cut, at }) => void add.run(seq, serial, command, is_cut, at),
    addCall: (serial, { seq, pid, succeeded }) =>
      void addCall.run(serial, seq, pid, succeeded === null ? null : Number(succeeded)),
    callOf: (serial) => (serial === null ? undefined : callOf.get(serial)),
    matchedWith: (serial) => matched.get(serial)?.attempt,
    attemptsFor: ({ command, is_cut, at }) =>
      attemptsFor.all(at - AFTER_MS, at - AFTER_MS, at + BEFORE_MS, command, is_cut, command, command),
    execsFor: (command, at) => execsFor.all(at - BEFORE_MS, at + AFTER_MS, command, command),
    isEmpty: () => any.get() === undefined,
    take: (exec, attempt) => void take.run(attempt, exec),
    setPid: (attempt, pid) => void setPid.run(attempt, pid),
    pidOf: (attempt) => pidOf.get(attempt)?.pid,
  };
}

/** The host saw a program start: the attempt with the same command, near in time, is no longer only the agent's word. */
export function foldHostExec(host: HostTable, attempts: AttemptTable, event: StoredEvent<"host-exec-seen">): void {
  const { serial = null, command, isCut } = event.data;
  // Of a command that was cut at its first word nothing is left to compare.
  if (command === "") return;
  const exec = { seq: event.seq, serial, command, is_cut: isCut ? 1 : 0, at: event.occurredAt ?? event.orderAt };
  host.add(exec);
  const pid = host.callOf(serial)?.pid ?? null;
  const attempt = best(host.attemptsFor(exec), (one) => [isOther(one.pid, pid), Math.abs(one.at - exec.at)]);
  if (attempt) join(host, attempts, attempt.attempt, exec);
}

/** Who started the program stands in another record of the same event, before it or after. */
export function foldHostAudit(host: HostTable, attempts: AttemptTable, event: StoredEvent<"host-audited">): void {
  const { serial, startsProgram, pid, succeeded } = event.data;
  if (serial === undefined || !startsProgram) return;
  host.addCall(serial, { seq: event.seq, pid: pid ?? null, succeeded: succeeded ?? null });
  const attempt = host.matchedWith(serial);
  if (attempt !== undefined) attempts.link(attempt, event.seq);
}

/** An attempt has its command: the host may have told of it before. */
function matchHost(host: HostTable, attempts: AttemptTable, attempt: number): void {
  const row = attempts.everything(attempt);
  if (row?.type !== "exec" || row.command === null || JSON.parse(row.flags).includes(SEEN_BY_HOST)) return;
  const at = row.occurred_at ?? row.order_at;
  const known = host.pidOf(attempt) ?? null;
  const exec = best(host.execsFor(row.command, at), (one) => [
    isOther(known, host.callOf(one.serial)?.pid ?? null),
    Math.abs(one.at - at),
  ]);
  if (exec) join(host, attempts, attempt, exec);
}

/** The same for the attempt that an event has just begun or completed. */
export function matchHostOf(host: HostTable, attempts: AttemptTable, event: Pick<StoredEvent, "id">): void {
  if (host.isEmpty()) return;
  for (const { attempt } of attempts.byEvidence(event.id)) matchHost(host, attempts, attempt);
}

/** The process of a command in the background: it tells two runs of the same command apart. */
export function foldHostPid(host: HostTable, attempts: AttemptTable, event: StoredEvent<"exec-running">): void {
  const { pid } = event.data;
  const attempt = pid === undefined ? undefined : attempts.byEvidence(event.id)[0]?.attempt;
  if (pid === undefined || attempt === undefined) return;
  host.setPid(attempt, pid);
  matchHost(host, attempts, attempt);
}

function join(host: HostTable, attempts: AttemptTable, attempt: number, exec: HostExec): void {
  const row = attempts.byAttempt(attempt);
  if (!row) return;
  host.take(exec.seq, attempt);
  attempts.link(attempt, exec.seq);
  const call = host.callOf(exec.serial);
  if (call) attempts.link(attempt, call.seq);
  attempts.update(row, { flags: addFlag(row.flags, SEEN_BY_HOST) });
}

/** 1 where two process ids are known and differ; the same one counts more than none. */
function isOther(one: number | null, other: number | null): number {
  if (one === null || other === null) return 0;
  return one === other ? -1 : 1;
}

/** The one with the least rank, compared number by number; the first of equals. */
function best<Item>(items: readonly Item[], rankOf: (item: Item) => readonly number[]): Item | undefined {
  const ranked = items.map((item) => ({ item, rank: rankOf(item) }));
  ranked.sort((a, b) => a.rank.map((one, index) => one - (b.rank[index] ?? 0)).find((gap) => gap !== 0) ?? 0);
  return ranked[0]?.item;
}
