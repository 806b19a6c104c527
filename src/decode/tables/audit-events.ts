import { type JsonObject, numberAt } from "../../kernel/json.ts";
import { defineTable } from "../define-table.ts";
import { known } from "../known.ts";
import { momentAt, textAt } from "../state/cells.ts";
import { unknownRecord } from "../state/unknown.ts";

const DIGEST = /^sha256:([0-9a-f]{64})$/;

/** Columns that have no field of their own, under the names that they get in `detail`. */
const DETAIL: ReadonlyArray<readonly [string, string]> = [
  ["event_id", "eventId"],
  ["direction", "direction"],
  ["channel", "channel"],
  ["conversation_kind", "conversationKind"],
  ["message_outcome", "messageOutcome"],
  ["reason_code", "reasonCode"],
  ["delivery_kind", "deliveryKind"],
  ["failure_stage", "failureStage"],
  ["account_ref", "accountRef"],
  ["conversation_ref", "conversationRef"],
  ["message_ref", "messageRef"],
  ["target_ref", "targetRef"],
];

/** OpenClaw's own ledger of runs, tool calls and messages: a witness beside the transcript (openclaw-formats, 10.1). */
export default defineTable({
  id: "audit-events",
  title: "audit ledger (SQLite)",
  database: "state",
  table: "audit_events",
  shape: "log",
  since: 18,
  required: ["sequence", "occurred_at", "kind", "action", "status"],
  optional: [
    "actor_type",
    "actor_id",
    "agent_id",
    "session_key",
    "session_id",
    "run_id",
    "tool_call_id",
    "tool_name",
    "error_code",
    "duration_ms",
    "result_count",
    ...DETAIL.map(([column]) => column),
  ],
  order: "sequence",
  isGapless: true,
  belongsTo: (row) => ({ agent: textAt(row, "agent_id") ?? null, sessionId: textAt(row, "session_id") ?? null }),
  decode: (row) => {
    const occurredAt = momentAt(row, "occurred_at") ?? null;
    const [kind, action, status] = [textAt(row, "kind"), textAt(row, "action"), textAt(row, "status")];
    if (kind === undefined || action === undefined || status === undefined) {
      return [unknownRecord("audit_events", row, occurredAt)];
    }
    const data = known({
      kind,
      action,
      status,
      callDigest: DIGEST.exec(textAt(row, "tool_call_id") ?? "")?.[1],
      tool: textAt(row, "tool_name"),
      errorCode: textAt(row, "error_code"),
      actorType: textAt(row, "actor_type"),
      actor: textAt(row, "actor_id"),
      sessionKey: textAt(row, "session_key"),
      runId: textAt(row, "run_id"),
      durationMs: numberAt(row, "duration_ms"),
      detail: detailOf(row),
    });
    return [{ type: "ledger-recorded", occurredAt, data }];
  },
  examples: [
    {
      record: {
        sequence: 57,
        occurred_at: 1795239651820,
        kind: "tool_action",
        action: "tool.action.finished",
        status: "succeeded",
        actor_type: "agent",
        actor_id: "harbor",
        agent_id: "harbor",
        session_key: "agent:harbor:main",
        session_id: "night-watch",
        tool_call_id: "sha256:e69f8d4021e42ac162f037cb68b26f90ae4edc37e99ed52e74088091ea1f6101",
        tool_name: "exec",
      },
      gives: ["ledger-recorded"],
    },
    { record: { sequence: 58, occurred_at: 1795239651821 }, gives: ["record-unknown"] },
  ],
});

function detailOf(row: JsonObject): JsonObject | undefined {
  const callId = textAt(row, "tool_call_id");
  const count = numberAt(row, "result_count");
  const all = [
    ...DETAIL.map(([column, name]) => [name, textAt(row, column)] as const),
    // An id that is not in the form that we know is kept as it is.
    ["toolCallId", callId !== undefined && !DIGEST.test(callId) ? callId : undefined] as const,
    ["resultCount", count] as const,
  ].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return all.length > 0 ? Object.fromEntries(all) : undefined;
}
