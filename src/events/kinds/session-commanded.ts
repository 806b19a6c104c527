import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** Somebody typed a session command such as /new, /reset or /stop. */
export default defineEvent({
  type: "session-commanded",
  version: 1,
  data: z.strictObject({
    sessionKey: z.string(),
    action: z.string(),
    sender: z.string().optional(),
    via: z.string().optional(),
  }),
  example: {
    sessionKey: "agent:harbor:main",
    action: "reset",
    sender: "quay-console",
    via: "webchat",
  },
});
