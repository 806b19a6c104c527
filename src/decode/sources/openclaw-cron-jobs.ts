import { defineSource, liveMatch } from "../define-source.ts";
import { cronJobsIn, removedCronJob } from "../state/cron-job.ts";

const PLACE = /^cron\/jobs\.json(\.bak(?:\.\d{1,3})?|\.migrated)?$/;

/** Scheduled jobs of the JSONL era (openclaw-formats, 2.1). */
export default defineSource({
  id: "openclaw-cron-jobs",
  title: "scheduled jobs (JSON)",
  era: "jsonl",
  root: "home",
  shape: "document",
  where: ["cron/*"],
  claim: (path) => {
    const found = PLACE.exec(path);
    return found ? liveMatch({ isFinal: found[1] !== undefined }) : null;
  },
  decode: cronJobsIn,
  removed: removedCronJob,
  examples: [
    {
      path: "cron/jobs.json",
      record: {
        version: 1,
        jobs: [
          {
            id: "2f2ff355-69e5-4864-a536-2932462d1724",
            agentId: "harbor",
            name: "lamp-check",
            enabled: true,
            createdAtMs: 1795243045493,
            schedule: { kind: "cron", expr: "0 3 * * *" },
            payload: { kind: "agentTurn", message: "Check the lamps." },
          },
          7,
        ],
      },
      gives: ["cron-changed", "record-unknown"],
    },
    { path: "cron/jobs.json.bak", record: { version: 1, jobs: [] }, gives: [] },
    { path: "cron/jobs.json.migrated", record: { lamp: 7 }, gives: ["record-unknown"] },
  ],
});
