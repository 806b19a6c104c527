import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** The session was deleted and its transcript set aside: a `.deleted.` archive. */
export default defineEvent({
  type: "session-deleted",
  version: 1,
  data: z.strictObject({
    sessionId: z.string(),
  }),
  example: {
    sessionId: "night-watch",
  },
});
