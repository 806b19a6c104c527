import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** The model answered with text, reasoning or an error. */
export default defineEvent({
  type: "message-sent",
  version: 1,
  data: z.strictObject({
    entryId: z.string().optional(),
    text: z.string(),
    thinking: z.string().optional(),
    provider: z.string().optional(),
    model: z.string().optional(),
    stopReason: z.string().optional(),
    error: z.string().optional(),
  }),
  example: {
    entryId: "bfb4ec73",
    text: "All lamps burn.",
    provider: "mock",
    model: "mock-1",
    stopReason: "stop",
  },
});
