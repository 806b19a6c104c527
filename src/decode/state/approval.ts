import type { EventBodyOf, EventDraft } from "../../events/event.ts";
import { type JsonObject, stringAt } from "../../kernel/json.ts";
import { known } from "../known.ts";
import { momentAt, recordAt, textAt, textsAt } from "./cells.ts";
import { unknownRecord } from "./unknown.ts";

type Resolution = EventBodyOf<"approval-resolved">["data"];
type Outcome = Resolution["outcome"];

/** A row of the approvals: what was asked for, and how it was decided (openclaw-formats, 6.3). */
export function decodeApproval(row: JsonObject): readonly EventDraft[] {
  const approvalId = textAt(row, "approval_id");
  const requestedAt = momentAt(row, "created_at_ms");
  if (approvalId === undefined) return [unknownRecord("operator_approvals", row, requestedAt ?? null)];
  const shown = recordAt(row, "presentation_json") ?? {};
  const kind = textAt(row, "kind");
  const reviewers = textsAt(row, "reviewer_device_ids_json");
  const shared = {
    approvalId,
    callId: textAt(row, "source_tool_call_id"),
    command: kind === "exec" ? stringAt(shown, "commandText") : undefined,
    sessionKey: textAt(row, "source_session_key"),
    expiresAt: momentAt(row, "expires_at_ms"),
  };
  const requested: EventDraft = {
    type: "approval-requested",
    occurredAt: requestedAt ?? null,
    identity: "requested",
    data: known({
      ...shared,
      kind,
      host: textAt(shown, "host"),
      node: textAt(shown, "nodeId"),
      runId: textAt(row, "source_run_id"),
      requestedBy: textAt(row, "requested_by_client_id", "requested_by_device_id"),
      reviewers: reviewers && reviewers.length > 0 ? reviewers : undefined,
      warning: textAt(shown, "warningText"),
    }),
  };
  const outcome = outcomeOf(row);
  if (outcome === undefined) return [requested];
  const by = resolverOf(row);
  const resolved: EventDraft = {
    type: "approval-resolved",
    occurredAt: momentAt(row, "resolved_at_ms") ?? null,
    identity: "resolved",
    data: known({
      ...shared,
      outcome,
      by,
      requestedAt,
      decision: textAt(row, "decision"),
      resolverKind: textAt(row, "resolver_kind"),
      reason: textAt(row, "terminal_reason"),
      how: howOf(row, outcome, by),
      where: "record" as const,
    }),
  };
  return [requested, resolved];
}

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  allowed: "approved",
  denied: "denied",
  expired: "expired",
  cancelled: "cancelled",
};

/** A request that ran out of time counts as expired, though its decision is written as `deny`. */
function outcomeOf(row: JsonObject): Outcome | undefined {
  const status = textAt(row, "status") ?? "";
  if (status === "pending") return undefined;
  if (textAt(row, "terminal_reason") === "timeout") return "expired";
  return Object.hasOwn(OUTCOMES, status) ? OUTCOMES[status] : undefined;
}

/** Who decided. `system` is nobody: its id is then a reason, such as `no-approval-route`. */
function resolverOf(row: JsonObject): string | undefined {
  return textAt(row, "resolver_kind") === "system" ? undefined : textAt(row, "resolver_id");
}

/** Why it ended without anyone's decision. */
const ENDINGS: Readonly<Record<string, string>> = {
  timeout: "nobody answered in time",
  "no-route": "nobody could be asked (no approval route)",
  "malformed-verdict": "the answer could not be understood",
  "run-aborted": "the run was aborted",
  "gateway-restart": "the gateway restarted",
  "storage-corrupt": "the stored request was damaged",
};

function howOf(row: JsonObject, outcome: Outcome, by: string | undefined): string {
  const reason = textAt(row, "terminal_reason") ?? "";
  const ending = Object.hasOwn(ENDINGS, reason) ? ENDINGS[reason] : undefined;
  if (outcome === "expired") return "nobody answered in time";
  if (ending !== undefined) return ending;
  const verb = outcome === "approved" ? allowedHow(textAt(row, "decision")) : outcome;
  return by === undefined ? verb : `${verb} by ${by}`;
}

function allowedHow(decision: string | undefined): string {
  if (decision === "allow-once") return "allowed once";
  return decision === "allow-always" ? "always allowed" : "allowed";
}
