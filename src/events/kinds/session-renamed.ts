import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** The session got a name or a label. */
export default defineEvent({
  type: "session-renamed",
  version: 1,
  data: z.strictObject({
    sessionId: z.string(),
    name: z.string(),
  }),
  example: {
    sessionId: "night-watch",
    name: "lamp check",
  },
});
