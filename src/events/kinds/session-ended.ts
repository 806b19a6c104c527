import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A transcript was closed for another reason than reset or deletion, as the name of its archive says. */
export default defineEvent({
  type: "session-ended",
  version: 1,
  data: z.strictObject({
    sessionId: z.string(),
    reason: z.enum(["imported", "repaired", "moved"]),
    endedAt: z.number().optional(),
  }),
  example: {
    sessionId: "night-watch",
    reason: "imported",
    endedAt: 1795240608501,
  },
});
