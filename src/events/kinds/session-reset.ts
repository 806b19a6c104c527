import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** The conversation was started anew: a `.reset.` archive or a reset record. */
export default defineEvent({
  type: "session-reset",
  version: 1,
  data: z.strictObject({
    sessionId: z.string(),
    how: z.enum(["archive", "record"]),
    reason: z.string().optional(),
  }),
  example: {
    sessionId: "night-watch",
    how: "archive",
  },
});
