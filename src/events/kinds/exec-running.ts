import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** The command was started and moved to the background; how it ended is not known yet. */
export default defineEvent({
  type: "exec-running",
  version: 1,
  data: z.strictObject({
    callId: z.string().optional(),
    entryId: z.string().optional(),
    tool: z.string().optional(),
    processSession: z.string().optional(),
    pid: z.number().optional(),
    cwd: z.string().optional(),
    text: z.string(),
  }),
  example: {
    callId: "call_2",
    entryId: "31377959",
    tool: "exec",
    processSession: "good-seaslug",
    pid: 8924,
    text: "Command still running",
  },
});
