import type { AttemptRecord, AttemptTable, KnownAttempt } from "./attempt-table.ts";
import { addFlag } from "./flags.ts";
import { FINAL } from "./statuses.ts";

/** Whose call it is. */
interface Owner {
  readonly agent: string | null;
  readonly session: string | null;
}

/**
 * What other records told of a call before its transcript did: a row for each kind of record, which could not know of each
 * other. Now that the call's id is known they are one.
 */
export function gather(
  table: AttemptTable,
  { agent, session }: Owner,
  callId: string,
  known = table.byCall(agent, session, callId),
): KnownAttempt | undefined {
  const waiting = [...known.filter(isUncalled), ...table.inLedger(agent, session, callId)];
  const [first, ...others] = waiting;
  if (!first) return undefined;
  for (const other of others) absorb(table, other, first);
  return others.length === 0 ? first : table.byAttempt(first.attempt);
}

export function isUncalled(row: KnownAttempt): boolean {
  return row.has_call === 0;
}

/** What is known of one row becomes knowledge of another: they are the same attempt. */
export function absorb(table: AttemptTable, from: KnownAttempt, into: KnownAttempt): void {
  const before = table.byAttempt(into.attempt) ?? into;
  const told = table.everything(from.attempt);
  if (!told) return;
  const flags: string[] = JSON.parse(from.flags);
  table.update(before, {
    ...(before.approval_state === "unknown" ? approvalOf(told) : {}),
    ...(isSettled(before) || !isSettled(from) ? {} : outcomeOf(told)),
    ...(before.process_session === null ? { process_session: told.process_session } : {}),
    flags: flags.reduce(addFlag, before.flags),
  });
  table.absorb(from, before);
}

/** Whether more than its being there is known of how it went. */
function isSettled(row: KnownAttempt): boolean {
  return FINAL.has(row.status) || row.status === "running" || row.status === "pending";
}

function approvalOf(told: AttemptRecord): Partial<AttemptRecord> {
  const { approval_id, approval_state, approval_by, approval_how, approval_at, expires_at } = told;
  return { approval_id, approval_state, approval_by, approval_how, approval_at, expires_at };
}

function outcomeOf(told: AttemptRecord): Partial<AttemptRecord> {
  const { status, exit_code, duration_ms } = told;
  return { status, exit_code, duration_ms };
}
