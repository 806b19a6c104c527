import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A scheduled job was added, changed, run or removed. */
export default defineEvent({
  type: "cron-changed",
  version: 1,
  data: z.strictObject({
    action: z.string(),
    jobId: z.string().optional(),
    name: z.string().optional(),
    nextRunAt: z.number().optional(),
    text: z.string(),
  }),
  example: {
    action: "added",
    jobId: "2f2ff355-69e5-4864-a536-2932462d1724",
    name: "hourly-listing",
    text: "cron: job added",
  },
});
