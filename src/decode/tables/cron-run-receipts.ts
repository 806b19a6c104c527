import { numberAt } from "../../kernel/json.ts";
import { defineTable } from "../define-table.ts";
import { known } from "../known.ts";
import { momentAt, textAt } from "../state/cells.ts";
import { unknownRecord } from "../state/unknown.ts";

/** Runs of scheduled jobs (openclaw-formats, 10.2). */
export default defineTable({
  id: "cron-run-receipts",
  title: "runs of scheduled jobs (SQLite)",
  database: "state",
  table: "cron_run_receipts",
  shape: "state",
  since: 18,
  required: ["receipt_id", "job_id", "status"],
  optional: ["agent_id", "request_run_id", "owner_pid", "started_at_ms", "finished_at_ms", "error_text"],
  key: ["receipt_id"],
  belongsTo: (row) => ({ agent: textAt(row, "agent_id") ?? null, sessionId: null }),
  decode: (row) => {
    const jobId = textAt(row, "job_id");
    const status = textAt(row, "status");
    const startedAt = momentAt(row, "started_at_ms");
    const finishedAt = momentAt(row, "finished_at_ms");
    const occurredAt = finishedAt ?? startedAt ?? null;
    if (jobId === undefined || status === undefined) return [unknownRecord("cron_run_receipts", row, occurredAt)];
    const data = known({
      jobId,
      runId: textAt(row, "request_run_id", "receipt_id"),
      status,
      startedAt,
      finishedAt,
      durationMs: startedAt !== undefined && finishedAt !== undefined ? finishedAt - startedAt : undefined,
      error: textAt(row, "error_text"),
      pid: numberAt(row, "owner_pid"),
    });
    return [{ type: "cron-ran", occurredAt, data }];
  },
  examples: [
    {
      record: {
        receipt_id: "73efe40d-b35f-4eab-a904-79b53edecaaf",
        job_id: "2f2ff355-69e5-4864-a536-2932462d1724",
        agent_id: "harbor",
        status: "ok",
        owner_pid: 86,
        started_at_ms: 1795243629067,
        finished_at_ms: 1795243631003,
      },
      gives: ["cron-ran"],
    },
    { record: { receipt_id: "73efe40d", job_id: null, status: "ok" }, gives: ["record-unknown"] },
  ],
});
