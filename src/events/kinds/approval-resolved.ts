import { z } from "zod";
import { defineEvent, onlyAdded } from "../define-event.ts";

/** An approval was given, denied or expired, or what happened afterwards shows that it was. */
export default defineEvent({
  type: "approval-resolved",
  version: 2,
  upcasts: { 1: onlyAdded },
  data: z.strictObject({
    approvalId: z.string(),
    outcome: z.enum(["approved", "denied", "expired", "cancelled"]),
    by: z.string().optional(),
    callId: z.string().optional(),
    command: z.string().optional(),
    sessionKey: z.string().optional(),
    requestedAt: z.number().optional(),
    expiresAt: z.number().optional(),
    decision: z.string().optional(),
    resolverKind: z.string().optional(),
    reason: z.string().optional(),
    how: z.string(),
    where: z.enum(["result", "message-head", "message-body", "record"]),
  }),
  example: {
    approvalId: "8752bccc-a6d7-45f8-a29f-15e621dfa75d",
    outcome: "approved",
    how: "the command ran afterwards",
    where: "message-head",
  },
});
