import type { StoredEvent } from "../../events/event.ts";
import type { AttemptRecord, AttemptTable, KnownAttempt } from "./attempt-table.ts";
import { addFlag, isSecondHand, withoutSecondHand } from "./flags.ts";
import { blankAttempt } from "./fold-calls.ts";
import { FINAL } from "./statuses.ts";

type ResultEvent =
  | StoredEvent<"exec-running">
  | StoredEvent<"exec-finished">
  | StoredEvent<"exec-denied">
  | StoredEvent<"exec-pending">
  | StoredEvent<"tool-returned">;

/** What an event says about the attempt it belongs to. */
export interface Outcome {
  readonly status: string;
  readonly fields: Partial<AttemptRecord>;
  readonly flags: readonly string[];
}

/** A result finishes the attempt it answers; one that answers nothing is an attempt of which only the end was recorded. */
export function foldResult(table: AttemptTable, event: ResultEvent, outcome: Outcome): void {
  const row = rowFor(table, event);
  if (row) settle(table, row, event, outcome);
  else if (!isAboutAnother(event)) beginWithoutCall(table, event, outcome);
}

function beginWithoutCall(table: AttemptTable, event: ResultEvent, outcome: Outcome): void {
  table.insert({
    ...blankAttempt(table, event),
    ...outcome.fields,
    type: event.type === "tool-returned" ? "tool" : "exec",
    call_id: event.data.callId ?? null,
    tool: event.data.tool ?? "",
    status: outcome.status,
    flags: JSON.stringify(["no-call-recorded", ...outcome.flags, ...event.flags]),
  });
  table.link(event.seq, event.seq);
}

/** Later messages and polls speak of a command by the id of its approval or background session; alone they prove no attempt. */
function isAboutAnother(event: ResultEvent): boolean {
  return event.data.callId === undefined && event.data.entryId === undefined;
}

function rowFor(table: AttemptTable, event: ResultEvent): KnownAttempt | undefined {
  const { agent, session, data } = event;
  if (data.callId !== undefined) {
    const rows = table.byCall(agent, session, data.callId);
    return (
      rows.findLast((row) => !FINAL.has(row.status) || isSecondHand(row.flags)) ??
      rows.at(-1) ??
      table.byNestedCall(agent, session, data.callId)
    );
  }
  if (data.entryId !== undefined) return table.byEntry(agent, session, data.entryId).at(-1);
  if ("approvalId" in data && data.approvalId !== undefined) return table.byApproval(agent, session, data.approvalId);
  if ("processSession" in data && data.processSession !== undefined) {
    const rows = table.inBackground(agent, session, data.processSession);
    // A poll names the background session in full; only messages shorten it.
    return "where" in data && data.where === "result"
      ? stillOpen(rows.filter((row) => row.process_session === data.processSession))
      : onlyOne(rows);
  }
  return undefined;
}

/** OpenClaw shortens the name of a background session in its messages: a short name that fits two commands fits none. */
function onlyOne(rows: readonly KnownAttempt[]): KnownAttempt | undefined {
  return rows.length === 1 ? rows[0] : undefined;
}

/** Names come again after a restart: the one that has not ended is meant. */
function stillOpen(rows: readonly KnownAttempt[]): KnownAttempt | undefined {
  const open = rows.filter((row) => !FINAL.has(row.status));
  return onlyOne(open.length > 0 ? open : rows);
}

function settle(table: AttemptTable, row: KnownAttempt, event: ResultEvent, outcome: Outcome): void {
  table.link(row.attempt, event.seq);
  // The wrapper only repeats, in its own words, what the tool inside of it said.
  if (row.nested_call_id !== null && event.data.tool === "tool_call" && FINAL.has(row.status)) return;
  const status = statusFor(row, event, outcome);
  const isSame = row.status === status && (outcome.fields.exit_code ?? null) === row.exit_code;
  // The first final word stands: a command's output can print a second one.
  if (FINAL.has(row.status) && !isSecondHand(row.flags)) {
    if (!isSame && FINAL.has(status)) table.update(row, { flags: addFlag(row.flags, "conflicting-outcomes") });
    return;
  }
  if (row.status === "running" && status === "unknown") return;
  const told = Object.fromEntries(
    Object.entries(outcome.fields).filter(([, value]) => value !== null && value !== undefined),
  );
  table.update(row, {
    ...told,
    cwd: row.cwd ?? outcome.fields.cwd ?? null,
    status,
    flags: [...outcome.flags, ...event.flags].reduce(addFlag, withoutSecondHand(row.flags)),
  });
}

/** A tool that typed or sent a command well says nothing of how the command ended: success of a command is exit code 0. */
function statusFor(row: KnownAttempt, event: ResultEvent, outcome: Outcome): string {
  const isSent = event.type === "tool-returned" && row.type === "exec" && outcome.status === "succeeded";
  return isSent ? "unknown" : outcome.status;
}
