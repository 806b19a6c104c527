import type { EventBodyOf, EventDraft } from "../../events/event.ts";
import { type JsonObject, numberAt, parseObject } from "../../kernel/json.ts";
import { defineTable } from "../define-table.ts";
import { known } from "../known.ts";
import { momentAt, textAt } from "../state/cells.ts";
import { unknownRecord } from "../state/unknown.ts";

type Outcome = EventBodyOf<"exec-finished">["data"]["outcome"];

/** Words for the end of a task; one that has not ended has none of them. */
const OUTCOMES: Readonly<Record<string, Outcome>> = {
  succeeded: "succeeded",
  failed: "failed",
  timed_out: "timed-out",
  cancelled: "cancelled",
  lost: "unknown",
};

/**
 * Commands in the background, the only rows we read of this table: they hold the exit code that 2026.9.6 leaves out of the
 * transcript (openclaw-formats, 10.2). They are kept for seven days.
 */
export default defineTable({
  id: "task-runs",
  title: "commands in the background (SQLite)",
  database: "state",
  table: "task_runs",
  shape: "state",
  since: 18,
  required: ["task_id", "task_kind", "source_id", "status"],
  optional: ["agent_id", "requester_agent_id", "ended_at", "error", "terminal_summary", "detail_json"],
  key: ["task_id"],
  only: { column: "task_kind", value: "exec" },
  belongsTo: (row) => ({ agent: textAt(row, "agent_id", "requester_agent_id") ?? null, sessionId: null }),
  decode: ended,
  examples: [
    {
      record: {
        task_id: "e9f8bc97-f2fe-4eb2-b73b-62ba975fb86d",
        task_kind: "exec",
        source_id: "tidal-haven",
        status: "failed",
        agent_id: "harbor",
        ended_at: 1795243542583,
        error: "Command failed (exit code 5)",
        detail_json: '{"exitCode":5}',
      },
      gives: ["exec-finished"],
    },
    { record: { task_id: "e9f8bc97", task_kind: "exec", source_id: "tidal-haven", status: "running" }, gives: [] },
  ],
});

/** It goes on: its exec call has been read from the transcript. */
const OPEN: ReadonlySet<string> = new Set(["queued", "pending", "running", "waiting"]);

function ended(row: JsonObject): readonly EventDraft[] {
  const processSession = textAt(row, "source_id");
  const status = textAt(row, "status") ?? "";
  const occurredAt = momentAt(row, "ended_at") ?? null;
  if (processSession !== undefined && OPEN.has(status)) return [];
  const outcome = Object.hasOwn(OUTCOMES, status) ? OUTCOMES[status] : undefined;
  if (processSession === undefined || outcome === undefined) return [unknownRecord("task_runs", row, occurredAt)];
  const exitCode = numberAt(parseObject(textAt(row, "detail_json")) ?? {}, "exitCode");
  const data = known({
    tool: "exec",
    processSession,
    outcome,
    exitCode: exitCode ?? null,
    exitCodeFrom: exitCode === undefined ? undefined : ("record" as const),
    text: textAt(row, "terminal_summary") ?? "",
    error: textAt(row, "error"),
    where: "record" as const,
  });
  return [{ type: "exec-finished", occurredAt, data }];
}
