import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** The command waits for an approval. */
export default defineEvent({
  type: "exec-pending",
  version: 1,
  data: z.strictObject({
    callId: z.string().optional(),
    entryId: z.string().optional(),
    tool: z.string().optional(),
    approvalId: z.string(),
    command: z.string().optional(),
    host: z.string().optional(),
    cwd: z.string().optional(),
    expiresAt: z.number().optional(),
    text: z.string(),
  }),
  example: {
    callId: "call_2",
    entryId: "0c7e2ab2",
    tool: "exec",
    approvalId: "8752bccc-a6d7-45f8-a29f-15e621dfa75d",
    expiresAt: 1795239755941,
    text: "Approval required",
  },
});
