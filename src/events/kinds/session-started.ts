import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A transcript was opened: the header line of a session file. */
export default defineEvent({
  type: "session-started",
  version: 1,
  data: z.strictObject({
    sessionId: z.string(),
    formatVersion: z.number().optional(),
    cwd: z.string().optional(),
    parentSession: z.string().optional(),
  }),
  example: {
    sessionId: "night-watch",
    formatVersion: 3,
    cwd: "/home/operator/.openclaw/workspace",
  },
});
