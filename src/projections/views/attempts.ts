import type { Database } from "better-sqlite3";
import type { StoredEvent } from "../../events/event.ts";
import { ATTEMPT_DDL, ATTEMPT_TABLES, type AttemptTable, openAttemptTable } from "../attempts/attempt-table.ts";
import { foldApproval, foldApprovalRequest } from "../attempts/fold-approvals.ts";
import { foldCall } from "../attempts/fold-calls.ts";
import {
  foldHostAudit,
  foldHostExec,
  foldHostPid,
  HOST_DDL,
  HOST_TABLES,
  matchHostOf,
  openHostTable,
} from "../attempts/fold-host.ts";
import { foldLedger } from "../attempts/fold-ledger.ts";
import { foldMask } from "../attempts/fold-masks.ts";
import { foldResult } from "../attempts/fold-results.ts";
import { foldTrajectoryCall, foldTrajectoryReturn } from "../attempts/fold-trajectory.ts";
import { defineView } from "../define-view.ts";

/** One row for each attempted command or tool call, with what became of it as far as any evidence says. */
export default defineView({
  name: "attempts",
  version: 3,
  tables: [...ATTEMPT_TABLES, ...HOST_TABLES],
  ddl: `${ATTEMPT_DDL}\n${HOST_DDL}`,
  prepare: (raw: Database) => {
    const table = openAttemptTable(raw);
    const host = openHostTable(raw);
    return {
      on: {
        "exec-attempted": (event) => {
          foldCall(table, event);
          matchHostOf(host, table, event);
        },
        "tool-called": (event) => foldCall(table, event),
        "exec-running": (event) => {
          foldRunning(table, event);
          foldHostPid(host, table, event);
        },
        "exec-finished": (event) => foldFinished(table, event),
        "exec-denied": (event) => foldDenied(table, event),
        "exec-pending": (event) => foldPending(table, event),
        "tool-returned": (event) => foldReturned(table, event),
        "approval-requested": (event) => {
          foldApprovalRequest(table, event);
          matchHostOf(host, table, event);
        },
        "approval-resolved": (event) => {
          foldApproval(table, event);
          matchHostOf(host, table, event);
        },
        "trajectory-called": (event) => {
          foldTrajectoryCall(table, event);
          matchHostOf(host, table, event);
        },
        "trajectory-returned": (event) => foldTrajectoryReturn(table, event),
        "ledger-recorded": (event) => foldLedger(table, event),
        "host-exec-seen": (event) => foldHostExec(host, table, event),
        "host-audited": (event) => foldHostAudit(host, table, event),
        "message-received": (event) => foldMessage(table, event),
        "secret-redacted": (event) => {
          for (const row of table.byEvidence(event.data.about)) {
            table.addSecret(row.attempt, event.data.rule, event.data.fingerprint);
          }
          if (event.data.rule === "openclaw-mask") foldMask(table, event);
        },
        "secret-masked": (event) => foldMask(table, event),
      },
      discard: () => table.ledgerNames.discard(),
    };
  },
});

function foldRunning(table: AttemptTable, event: StoredEvent<"exec-running">): void {
  const { cwd, processSession } = event.data;
  foldResult(table, event, {
    status: "running",
    fields: { cwd: cwd ?? null, process_session: processSession ?? null },
    flags: [],
  });
}

function foldFinished(table: AttemptTable, event: StoredEvent<"exec-finished">): void {
  const { data } = event;
  const flags = [
    ...(data.exitCodeFrom === "text" ? ["exit-code-from-text"] : []),
    ...(data.signal === undefined ? [] : [`signal-${data.signal}`]),
    ...flagsOfPlace(data.where),
  ];
  const fields = { exit_code: data.exitCode, duration_ms: data.durationMs ?? null, cwd: data.cwd ?? null };
  foldResult(table, event, { status: data.outcome, fields, flags });
}

/** An outcome that only a message tells could have been printed by a command or typed by a sender. */
function flagsOfPlace(where: "result" | "record" | "message-head" | "message-body"): readonly string[] {
  if (where === "message-head") return ["outcome-from-message"];
  return where === "message-body" ? ["outcome-from-message-body"] : [];
}

function foldDenied(table: AttemptTable, event: StoredEvent<"exec-denied">): void {
  const { reason, where, approvalId } = event.data;
  const expired = reason === "timeout";
  const fields = {
    approval_state: expired ? "expired" : "denied",
    approval_how: reason === "user" ? "denied by a person" : expired ? "nobody answered in time" : reason,
    approval_at: event.occurredAt,
    ...(approvalId === undefined ? {} : { approval_id: approvalId }),
  };
  foldResult(table, event, { status: expired ? "expired" : "denied", fields, flags: flagsOfPlace(where) });
}

function foldPending(table: AttemptTable, event: StoredEvent<"exec-pending">): void {
  const { data } = event;
  const fields = {
    approval_id: data.approvalId,
    approval_how: "requested; no decision is recorded",
    expires_at: data.expiresAt ?? null,
    cwd: data.cwd ?? null,
  };
  foldResult(table, event, { status: "pending", fields, flags: [] });
}

function foldReturned(table: AttemptTable, event: StoredEvent<"tool-returned">): void {
  const { outcome, durationMs, childSessionKey } = event.data;
  const fields = { duration_ms: durationMs ?? null, child_key: childSessionKey ?? null };
  foldResult(table, event, { status: outcome, fields, flags: [] });
}

/** Whoever wrote last in the session is whom the next attempts are done for. */
function foldMessage(table: AttemptTable, event: StoredEvent<"message-received">): void {
  const { sender, channel, internal } = event.data;
  if (internal !== undefined || (sender === undefined && channel === undefined)) return;
  table.setContext(event.agent, event.session, sender ?? null, channel ?? null);
}
