import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** The trajectory tells how a tool call ended. */
export default defineEvent({
  type: "trajectory-returned",
  version: 1,
  data: z.strictObject({
    callId: z.string(),
    tool: z.string(),
    outcome: z.enum([
      "succeeded",
      "failed",
      "denied",
      "expired",
      "timed-out",
      "cancelled",
      "pending",
      "running",
      "unknown",
    ]),
    exitCode: z.number().nullable(),
    durationMs: z.number().optional(),
    cwd: z.string().optional(),
    processSession: z.string().optional(),
    approvalId: z.string().optional(),
    /** Why it was denied. */
    reason: z.string().optional(),
    text: z.string(),
    runId: z.string().optional(),
  }),
  example: {
    callId: "call_2",
    tool: "exec",
    outcome: "failed",
    exitCode: 3,
    durationMs: 50,
    text: "(Command exited with code 3)",
  },
});
