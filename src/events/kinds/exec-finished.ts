import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** The command ended. `exitCode` is null when the source does not record one; `where` says how far the statement can be trusted. */
export default defineEvent({
  type: "exec-finished",
  version: 1,
  data: z.strictObject({
    callId: z.string().optional(),
    entryId: z.string().optional(),
    tool: z.string().optional(),
    approvalId: z.string().optional(),
    processSession: z.string().optional(),
    outcome: z.enum(["succeeded", "failed", "timed-out", "cancelled", "unknown"]),
    exitCode: z.number().nullable(),
    exitCodeFrom: z.enum(["record", "text"]).optional(),
    signal: z.string().optional(),
    durationMs: z.number().optional(),
    cwd: z.string().optional(),
    text: z.string(),
    aggregated: z.string().optional(),
    error: z.string().optional(),
    where: z.enum(["result", "message-head", "message-body", "record"]),
  }),
  example: {
    callId: "call_2",
    entryId: "f86d96f8",
    tool: "exec",
    outcome: "failed",
    exitCode: 3,
    exitCodeFrom: "record",
    durationMs: 50,
    text: "(Command exited with code 3)",
    where: "result",
  },
});
