import { z } from "zod";
import { defineEvent, onlyAdded } from "../define-event.ts";

/** OpenClaw asked for an approval. */
export default defineEvent({
  type: "approval-requested",
  version: 2,
  upcasts: { 1: onlyAdded },
  data: z.strictObject({
    approvalId: z.string(),
    callId: z.string().optional(),
    command: z.string().optional(),
    host: z.string().optional(),
    expiresAt: z.number().optional(),
    kind: z.string().optional(),
    sessionKey: z.string().optional(),
    runId: z.string().optional(),
    node: z.string().optional(),
    requestedBy: z.string().optional(),
    reviewers: z.array(z.string()).optional(),
    warning: z.string().optional(),
  }),
  example: {
    approvalId: "8752bccc-a6d7-45f8-a29f-15e621dfa75d",
    callId: "call_2",
    command: "ls -la",
    expiresAt: 1795239755941,
  },
});
