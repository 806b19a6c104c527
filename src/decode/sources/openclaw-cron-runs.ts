import { numberAt } from "../../kernel/json.ts";
import { defineSource, liveMatch } from "../define-source.ts";
import { known } from "../known.ts";
import { momentAt, textAt } from "../state/cells.ts";
import { unknownRecord } from "../state/unknown.ts";

const PLACE = /^cron\/runs\/[^/]+\.jsonl(\.migrated)?$/;

/** How each run of a scheduled job ended (openclaw-formats, 10.4). */
export default defineSource({
  id: "openclaw-cron-runs",
  title: "runs of scheduled jobs (JSONL)",
  era: "jsonl",
  root: "home",
  shape: "lines",
  where: ["cron/runs/*"],
  claim: (path) => {
    const found = PLACE.exec(path);
    return found ? liveMatch({ isFinal: found[1] !== undefined }) : null;
  },
  decode: (record) => {
    const occurredAt = momentAt(record, "ts") ?? null;
    const jobId = textAt(record, "jobId");
    const status = textAt(record, "status", "action");
    if (jobId === undefined || status === undefined) return [unknownRecord("cron run", record, occurredAt)];
    const data = known({
      jobId,
      runId: textAt(record, "runId"),
      status,
      sessionId: textAt(record, "sessionId"),
      sessionKey: textAt(record, "sessionKey"),
      startedAt: momentAt(record, "runAtMs"),
      finishedAt: textAt(record, "action") === "finished" ? momentAt(record, "ts") : undefined,
      durationMs: numberAt(record, "durationMs"),
      summary: textAt(record, "summary"),
      error: textAt(record, "error"),
      delivery: textAt(record, "deliveryStatus"),
    });
    return [{ type: "cron-ran", occurredAt, data }];
  },
  examples: [
    {
      path: "cron/runs/2f2ff355-69e5-4864-a536-2932462d1724.jsonl",
      record: {
        ts: 1795240038000,
        jobId: "2f2ff355-69e5-4864-a536-2932462d1724",
        action: "finished",
        status: "ok",
        summary: "The lamps burn.",
        deliveryStatus: "not-delivered",
        sessionId: "night-watch",
        runAtMs: 1795240034417,
        durationMs: 3581,
      },
      gives: ["cron-ran"],
    },
    { path: "cron/runs/2f2ff355.jsonl.migrated", record: { lamp: 7 }, gives: ["record-unknown"] },
  ],
});
