import { defineTable } from "../define-table.ts";
import { decodeApproval } from "../state/approval.ts";
import { textAt } from "../state/cells.ts";

/** What was asked for and how it was decided, kept for 30 days (openclaw-formats, 6.3). */
export default defineTable({
  id: "operator-approvals",
  title: "approvals (SQLite)",
  database: "state",
  table: "operator_approvals",
  shape: "state",
  since: 18,
  required: ["approval_id", "status"],
  optional: [
    "kind",
    "presentation_json",
    "requested_by_device_id",
    "requested_by_client_id",
    "reviewer_device_ids_json",
    "source_agent_id",
    "source_session_key",
    "source_run_id",
    "source_tool_call_id",
    "created_at_ms",
    "expires_at_ms",
    "decision",
    "terminal_reason",
    "resolved_at_ms",
    "resolver_kind",
    "resolver_id",
  ],
  key: ["approval_id"],
  belongsTo: (row) => ({ agent: textAt(row, "source_agent_id") ?? null, sessionId: null }),
  decode: decodeApproval,
  examples: [
    {
      record: {
        approval_id: "17ce1393-0896-4fef-b871-58b566ed7cea",
        kind: "exec",
        status: "allowed",
        presentation_json: '{"commandText":"touch lamps.md","host":"gateway"}',
        source_agent_id: "harbor",
        source_session_key: "agent:harbor:main",
        source_tool_call_id: "call_38",
        created_at_ms: 1795240370029,
        decision: "allow-once",
        terminal_reason: "user",
        resolved_at_ms: 1795240370164,
        resolver_kind: "runtime",
        resolver_id: "quay-console",
      },
      gives: ["approval-requested", "approval-resolved"],
    },
    {
      record: { approval_id: "17ce1393-0896-4fef-b871-58b566ed7ceb", status: "pending", presentation_json: "{" },
      gives: ["approval-requested"],
    },
    { record: { approval_id: null, status: "pending" }, gives: ["record-unknown"] },
  ],
});
