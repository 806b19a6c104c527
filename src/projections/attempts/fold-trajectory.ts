import type { StoredEvent } from "../../events/event.ts";
import type { AttemptRecord, AttemptTable, KnownAttempt } from "./attempt-table.ts";
import { addFlag, isSecondHand } from "./flags.ts";
import { blankAttempt } from "./fold-calls.ts";
import { nearest } from "./nearest.ts";
import { absorb, gather, isUncalled } from "./placeholders.ts";
import { FINAL } from "./statuses.ts";

type TrajectoryEvent = StoredEvent<"trajectory-called"> | StoredEvent<"trajectory-returned">;

/** OpenClaw names a call made by a wrapper after it: `tool_search_code:<call>:<tool>:<number>` (openclaw-formats, section 7). */
const NESTED = /^tool_search_code:(.{1,200}):[^:]{1,100}:\d{1,6}$/;

/** The trajectory tells of a call: a second witness of an attempt, or its only one where the transcript was cut. */
export function foldTrajectoryCall(table: AttemptTable, event: StoredEvent<"trajectory-called">): void {
  const row = rowFor(table, event);
  if (!row) begin(table, event);
  else if (row.has_call === 0) complete(table, row, event);
  else table.link(row.attempt, event.seq);
}

/** The trajectory tells how a call ended; the transcript's own word counts more. */
export function foldTrajectoryReturn(table: AttemptTable, event: StoredEvent<"trajectory-returned">): void {
  const row = rowFor(table, event) ?? beginWithoutCall(table, event);
  table.link(row.attempt, event.seq);
  const { data } = event;
  if (FINAL.has(row.status) && !(isSecondHand(row.flags) && row.exit_code === null)) return;
  if (row.status === "running" && (data.outcome === "running" || data.outcome === "unknown")) return;
  table.update(row, {
    ...outcomeOf(data),
    ...(row.cwd === null && data.cwd !== undefined ? { cwd: data.cwd } : {}),
    flags: addFlag(row.flags, "outcome-from-trajectory"),
  });
}

function outcomeOf(data: TrajectoryReturn): Partial<AttemptRecord> {
  const isRefused = data.outcome === "denied" || data.outcome === "expired";
  return {
    status: data.outcome,
    exit_code: data.exitCode,
    ...(data.durationMs === undefined ? {} : { duration_ms: data.durationMs }),
    ...(data.processSession === undefined ? {} : { process_session: data.processSession }),
    ...(data.approvalId === undefined ? {} : { approval_id: data.approvalId }),
    ...(isRefused ? { approval_state: data.outcome, approval_how: data.reason ?? null } : {}),
  };
}

type TrajectoryReturn = StoredEvent<"trajectory-returned">["data"];

function rowFor(table: AttemptTable, event: TrajectoryEvent): KnownAttempt | undefined {
  const { agent, session } = event;
  const { callId } = event.data;
  const called = table.byCall(agent, session, callId).filter((row) => !isUncalled(row));
  const known = nearest(called, event.orderAt) ?? table.byNestedCall(agent, session, callId);
  if (known) return known;
  const parent = NESTED.exec(callId)?.[1];
  const wrapper = parent === undefined ? undefined : nearest(table.byCall(agent, session, parent), event.orderAt);
  const apart = gather(table, event, callId);
  if (wrapper && apart) absorb(table, apart, wrapper);
  const row = wrapper ?? apart;
  return row && (table.byAttempt(row.attempt) ?? row);
}

/** What the trajectory knows of an attempt that others told of without its command. */
function complete(table: AttemptTable, row: KnownAttempt, event: StoredEvent<"trajectory-called">): void {
  const isNested = NESTED.test(event.data.callId);
  table.update(row, {
    ...contentOf(event),
    ...(isNested ? { nested_call_id: event.data.callId } : { call_id: event.data.callId, call_digest: null }),
    session_id: event.session,
    occurred_at: event.occurredAt,
    order_at: event.orderAt,
    flags: addFlag(withoutOthers(row.flags), "only-in-trajectory"),
  });
  table.link(row.attempt, event.seq);
  table.ledgerNames.add(event, row.attempt, event.data.callId);
}

/** Of all that told of it first, the trajectory knows most. */
function withoutOthers(flags: string): string {
  const list: string[] = JSON.parse(flags);
  return JSON.stringify(list.filter((flag) => flag !== "only-in-ledger" && flag !== "only-in-approvals"));
}

function contentOf(event: StoredEvent<"trajectory-called">): Pick<AttemptRecord, "type" | "tool" | "command" | "args"> {
  const { tool, command, args } = event.data;
  return command === undefined
    ? { type: "tool", tool, command: null, args: JSON.stringify(args ?? {}) }
    : { type: "exec", tool, command, args: null };
}

function begin(table: AttemptTable, event: StoredEvent<"trajectory-called">): void {
  const { callId, cwd } = event.data;
  const parent = NESTED.exec(callId)?.[1];
  table.insert({
    ...blankAttempt(table, event),
    ...contentOf(event),
    call_id: parent ?? callId,
    nested_call_id: parent === undefined ? null : callId,
    cwd: cwd ?? null,
    flags: JSON.stringify(["only-in-trajectory", ...event.flags]),
  });
  table.link(event.seq, event.seq);
  table.ledgerNames.add(event, event.seq, callId);
}

function beginWithoutCall(table: AttemptTable, event: StoredEvent<"trajectory-returned">): KnownAttempt {
  const { callId, tool, exitCode } = event.data;
  const record: AttemptRecord = {
    ...blankAttempt(table, event),
    type: exitCode === null ? "tool" : "exec",
    call_id: callId,
    tool,
    flags: JSON.stringify(["only-in-trajectory", ...event.flags]),
  };
  table.insert(record);
  table.ledgerNames.add(event, event.seq, callId);
  return record;
}
