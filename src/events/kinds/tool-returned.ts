import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A tool that does not run a command gave its result. */
export default defineEvent({
  type: "tool-returned",
  version: 1,
  data: z.strictObject({
    callId: z.string().optional(),
    entryId: z.string().optional(),
    tool: z.string().optional(),
    outcome: z.enum(["succeeded", "failed", "denied"]),
    text: z.string(),
    error: z.string().optional(),
    durationMs: z.number().optional(),
    childSessionKey: z.string().optional(),
  }),
  example: {
    callId: "call_1",
    entryId: "c36331ef",
    tool: "read",
    outcome: "succeeded",
    text: "lamp 7 flickers",
  },
});
