import { z } from "zod";
import { defineEvent, onlyAdded } from "../define-event.ts";

/** A scheduled job was added, changed, run or removed. */
export default defineEvent({
  type: "cron-changed",
  version: 2,
  upcasts: { 1: onlyAdded },
  data: z.strictObject({
    action: z.string(),
    jobId: z.string().optional(),
    name: z.string().optional(),
    nextRunAt: z.number().optional(),
    agent: z.string().optional(),
    enabled: z.boolean().optional(),
    /** Set for jobs that OpenClaw or a plugin declares by itself. */
    declaredBy: z.string().optional(),
    description: z.string().optional(),
    createdAt: z.number().optional(),
    schedule: z.json().optional(),
    payload: z.json().optional(),
    sessionTarget: z.string().optional(),
    delivery: z.json().optional(),
    text: z.string(),
  }),
  example: {
    action: "added",
    jobId: "2f2ff355-69e5-4864-a536-2932462d1724",
    name: "hourly-listing",
    text: "cron: job added",
  },
});
