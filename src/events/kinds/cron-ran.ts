import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A scheduled job ran. */
export default defineEvent({
  type: "cron-ran",
  version: 1,
  data: z.strictObject({
    jobId: z.string(),
    runId: z.string().optional(),
    status: z.string(),
    sessionId: z.string().optional(),
    sessionKey: z.string().optional(),
    startedAt: z.number().optional(),
    finishedAt: z.number().optional(),
    durationMs: z.number().optional(),
    summary: z.string().optional(),
    error: z.string().optional(),
    delivery: z.string().optional(),
    pid: z.number().optional(),
  }),
  example: {
    jobId: "2f2ff355-69e5-4864-a536-2932462d1724",
    status: "ok",
    startedAt: 1795240034417,
    durationMs: 3581,
  },
});
