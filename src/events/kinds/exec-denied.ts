import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** The command was refused before it ran. */
export default defineEvent({
  type: "exec-denied",
  version: 1,
  data: z.strictObject({
    callId: z.string().optional(),
    entryId: z.string().optional(),
    tool: z.string().optional(),
    approvalId: z.string().optional(),
    reason: z.enum(["user", "policy", "timeout", "no-route", "unbindable", "other"]),
    command: z.string().optional(),
    text: z.string(),
    where: z.enum(["result", "message-head", "message-body", "record"]),
  }),
  example: {
    callId: "call_2",
    entryId: "1acb9da9",
    tool: "exec",
    reason: "policy",
    text: "exec denied: host=gateway security=deny",
    where: "result",
  },
});
