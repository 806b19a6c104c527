import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** Somebody tried to run a command. Whether it ran is for later facts to say. */
export default defineEvent({
  type: "exec-attempted",
  version: 1,
  data: z.strictObject({
    callId: z.string().optional(),
    entryId: z.string().optional(),
    tool: z.string(),
    command: z.string().nullable(),
    by: z.enum(["model", "user"]),
    cwd: z.string().optional(),
    host: z.string().optional(),
    node: z.string().optional(),
    elevated: z.boolean().optional(),
    background: z.boolean().optional(),
    timeoutMs: z.number().optional(),
    env: z.record(z.string(), z.string()).optional(),
    args: z.json().optional(),
    parentCallId: z.string().optional(),
  }),
  example: {
    callId: "call_2",
    entryId: "bfb4ec73",
    tool: "exec",
    command: "ls -la",
    by: "model",
  },
});
