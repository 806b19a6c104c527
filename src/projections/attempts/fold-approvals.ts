import type { StoredEvent } from "../../events/event.ts";
import type { AttemptRecord, AttemptTable, KnownAttempt } from "./attempt-table.ts";
import { addFlag, isSecondHand } from "./flags.ts";
import { blankAttempt } from "./fold-calls.ts";
import { nearest } from "./nearest.ts";
import { FINAL } from "./statuses.ts";

type ApprovalEvent = StoredEvent<"approval-requested"> | StoredEvent<"approval-resolved">;

/** The command waits, as far as anybody knows. */
export function foldApprovalRequest(table: AttemptTable, event: StoredEvent<"approval-requested">): void {
  const row = rowFor(table, event);
  if (!row) return;
  table.link(row.attempt, event.seq);
  table.update(row, {
    approval_id: event.data.approvalId,
    ...(event.data.expiresAt === undefined ? {} : { expires_at: event.data.expiresAt }),
    ...(row.approval_state === "unknown" ? { approval_how: "requested; no decision is recorded" } : {}),
    ...(row.status === "unknown" ? { status: "pending" } : {}),
  });
}

/** Who decided, when and how. The transcript of 2026.9.6 says nothing of an approval that was given. */
export function foldApproval(table: AttemptTable, event: StoredEvent<"approval-resolved">): void {
  const row = rowFor(table, event);
  if (!row) return;
  table.link(row.attempt, event.seq);
  const { approvalId, outcome, by, how, where } = event.data;
  if (row.approval_state !== "unknown" && row.approval_state !== outcome) {
    table.update(row, { flags: addFlag(row.flags, "conflicting-outcomes") });
    return;
  }
  // The record of a decision knows more of it than a sentence in a result.
  if (row.approval_state === outcome && where !== "record") return;
  table.update(row, {
    approval_id: approvalId,
    approval_state: outcome,
    approval_by: by ?? null,
    approval_how: how,
    approval_at: event.occurredAt,
    ...statusAfter(row, outcome),
  });
}

/** A refused command did not run; one that was let through may have done anything since. */
function statusAfter(row: KnownAttempt, outcome: ApprovalOutcome): Partial<AttemptRecord> {
  if (outcome === "approved") return row.status === "pending" ? { status: "unknown" } : {};
  if (FINAL.has(row.status) && !isSecondHand(row.flags)) return {};
  return { status: outcome, flags: addFlag(row.flags, "outcome-from-approval") };
}

type ApprovalOutcome = StoredEvent<"approval-resolved">["data"]["outcome"];

function rowFor(table: AttemptTable, event: ApprovalEvent): KnownAttempt | undefined {
  const { approvalId, callId, command } = event.data;
  const known = table.byApproval(event.agent, event.session, approvalId);
  if (known || callId === undefined) return known;
  const asked = event.type === "approval-resolved" ? (event.data.requestedAt ?? event.orderAt) : event.orderAt;
  // Ids of calls come again: one that has an approval of its own is another one.
  const rows = [...table.byCallOfAgent(event.agent, callId), ...table.inLedger(event.agent, null, callId)].filter(
    (row) => row.approval_id === null,
  );
  return nearest(rows, asked) ?? (command === undefined ? undefined : begin(table, event, callId, command));
}

/** The approval is all there is of the command: it was attempted all the same. */
function begin(table: AttemptTable, event: ApprovalEvent, callId: string, command: string): KnownAttempt {
  const at = event.type === "approval-resolved" ? (event.data.requestedAt ?? event.occurredAt) : event.occurredAt;
  const record: AttemptRecord = {
    ...blankAttempt(table, event),
    tool: "exec",
    command,
    call_id: callId,
    approval_id: event.data.approvalId,
    occurred_at: at,
    order_at: at ?? event.orderAt,
    flags: JSON.stringify(["only-in-approvals", ...event.flags]),
  };
  table.insert(record);
  table.ledgerNames.add({ agent: event.agent, session: null }, event.seq, callId);
  return record;
}
