import { defineTable } from "../define-table.ts";
import { recordAt } from "../state/cells.ts";
import { cronJob, removedCronJob } from "../state/cron-job.ts";

/** Scheduled jobs: a way to stay on a gateway (openclaw-formats, 10.2). */
export default defineTable({
  id: "cron-jobs",
  title: "scheduled jobs (SQLite)",
  database: "state",
  table: "cron_jobs",
  shape: "state",
  since: 18,
  required: ["store_key", "job_id", "job_json"],
  // Not `state_json` and the times: they change with every run.
  optional: ["declaration_key", "owner_agent_id", "name", "description", "enabled", "agent_id", "payload_kind"],
  key: ["store_key", "job_id"],
  decode: (row) => [cronJob(recordAt(row, "job_json") ?? {}, row)],
  removed: removedCronJob,
  examples: [
    {
      record: {
        store_key: "/home/operator/.openclaw/cron/jobs.json",
        job_id: "2f2ff355-69e5-4864-a536-2932462d1724",
        name: "lamp-check",
        enabled: 1,
        job_json:
          '{"id":"2f2ff355-69e5-4864-a536-2932462d1724","name":"lamp-check","createdAtMs":1795243045493,"schedule":{"kind":"every","everyMs":3600000}}',
      },
      gives: ["cron-changed"],
    },
    {
      record: {
        store_key: "/home/operator/.openclaw/cron/jobs.json",
        job_id: "2f2ff355",
        name: "lamp-check",
        job_json: "{",
      },
      gives: ["cron-changed"],
    },
  ],
});
