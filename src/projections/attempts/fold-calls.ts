import type { StoredEvent } from "../../events/event.ts";
import type { AttemptRecord, AttemptTable, KnownAttempt } from "./attempt-table.ts";
import { addFlag, withoutOrphan } from "./flags.ts";
import { absorb, gather, isUncalled } from "./placeholders.ts";

type CallEvent = StoredEvent<"exec-attempted"> | StoredEvent<"tool-called">;

/** A call begins an attempt, unless another record told of the same attempt before. */
export function foldCall(table: AttemptTable, event: CallEvent): void {
  const known = sameCall(table, event);
  if (known) adopt(table, known, event);
  else begin(table, event);
}

function sameCall(table: AttemptTable, event: CallEvent): KnownAttempt | undefined {
  const { callId, entryId, parentCallId } = event.data;
  if (parentCallId !== undefined) return sameNestedCall(table, event, parentCallId);
  if (callId === undefined) {
    // Without an id only the entry tells two calls apart; a command that a person ran has an entry of its own.
    return entryId === undefined ? undefined : table.byEntry(event.agent, event.session, entryId).at(-1);
  }
  // Providers reuse call ids: only the entry that holds the call makes it the same one (openclaw-formats, section 4), or
  // the millisecond it was made in, where an import gave the entry a new id.
  const rows = table.byCall(event.agent, event.session, callId);
  const same = rows.findLast(
    (row) => !isUncalled(row) && (row.entry_id === (entryId ?? null) || isSameTime(row, event)),
  );
  return same ?? gather(table, event, callId, rows);
}

function isSameTime(row: KnownAttempt, event: CallEvent): boolean {
  return event.occurredAt !== null && row.occurred_at === event.occurredAt;
}

/** The record of a nested tool and the wrapper's call tell of one action: the first nested record takes the wrapper's row. */
function sameNestedCall(table: AttemptTable, event: CallEvent, parentCallId: string): KnownAttempt | undefined {
  const { callId } = event.data;
  const again = callId === undefined ? undefined : table.byNestedCall(event.agent, event.session, callId);
  const wrapper = table.byCall(event.agent, event.session, parentCallId).findLast((row) => row.nested_call_id === null);
  // Other records may have told of the call inside as if it stood alone.
  const apart = callId === undefined ? undefined : gather(table, event, callId);
  const row = again ?? wrapper ?? apart;
  if (row && apart && apart.attempt !== row.attempt) absorb(table, apart, row);
  return row && (table.byAttempt(row.attempt) ?? row);
}

function adopt(table: AttemptTable, row: KnownAttempt, event: CallEvent): void {
  const content = contentOf(event);
  const before = table.said(row.attempt);
  const isNested = event.data.parentCallId !== undefined;
  const remarks = row.has_call === 0 ? remarksOf(event) : [];
  const differs =
    row.has_call === 1 && !isNested && (before?.command !== content.command || before?.args !== content.args);
  table.update(row, {
    ...(row.has_call === 0 || isNested ? content : {}),
    nested_call_id: isNested ? (event.data.callId ?? null) : row.nested_call_id,
    // The attempt was made when the call was, not when its result was written.
    ...(row.has_call === 0
      ? {
          entry_id: event.data.entryId ?? null,
          occurred_at: event.occurredAt,
          order_at: event.orderAt,
          session_id: event.session,
          call_id: event.data.parentCallId ?? event.data.callId ?? null,
          call_digest: null,
        }
      : {}),
    has_call: 1,
    cwd: row.cwd ?? (event.type === "exec-attempted" ? (event.data.cwd ?? null) : null),
    flags: differs ? addFlag(row.flags, "conflicting-records") : remarks.reduce(addFlag, withoutOrphan(row.flags)),
  });
  table.link(row.attempt, event.seq);
  if (event.data.callId !== undefined) table.ledgerNames.add(event, row.attempt, event.data.callId);
}

function contentOf(event: CallEvent): Pick<AttemptRecord, "type" | "tool" | "command" | "args"> {
  if (event.type === "exec-attempted") {
    return { type: "exec", tool: event.data.tool, command: event.data.command, args: null };
  }
  return { type: "tool", tool: event.data.tool, command: null, args: JSON.stringify(event.data.args) };
}

function remarksOf(event: CallEvent): readonly string[] {
  const exec = event.type === "exec-attempted" ? event.data : undefined;
  return [...(exec?.elevated ? ["elevated"] : []), ...(exec?.by === "user" ? ["run-by-user"] : []), ...event.flags];
}

function begin(table: AttemptTable, event: CallEvent): void {
  const exec = event.type === "exec-attempted" ? event.data : undefined;
  table.insert({
    ...blankAttempt(table, event),
    ...contentOf(event),
    call_id: event.data.callId ?? null,
    nested_call_id: event.data.parentCallId === undefined ? null : (event.data.callId ?? null),
    entry_id: event.data.entryId ?? null,
    has_call: 1,
    cwd: exec?.cwd ?? null,
    flags: JSON.stringify(remarksOf(event)),
  });
  table.link(event.seq, event.seq);
  if (event.data.callId !== undefined) table.ledgerNames.add(event, event.seq, event.data.callId);
}

/** An attempt of which nothing is known but that this event told of it. */
export function blankAttempt(table: AttemptTable, event: StoredEvent): AttemptRecord {
  const { sender, channel } = table.context(event.agent, event.session);
  return {
    attempt: event.seq,
    type: "exec",
    agent: event.agent,
    session_id: event.session,
    call_id: null,
    call_digest: null,
    nested_call_id: null,
    entry_id: null,
    tool: "",
    command: null,
    args: null,
    has_call: 0,
    status: "unknown",
    exit_code: null,
    duration_ms: null,
    approval_id: null,
    approval_state: "unknown",
    approval_by: null,
    approval_how: null,
    approval_at: null,
    expires_at: null,
    process_session: null,
    cwd: null,
    sender,
    channel,
    child_key: null,
    occurred_at: event.occurredAt,
    order_at: event.orderAt,
    flags: "[]",
  };
}
