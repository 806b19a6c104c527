import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** The session index names a session: which key belongs to which transcript, and who opened it from where. */
export default defineEvent({
  type: "session-indexed",
  version: 1,
  data: z.strictObject({
    sessionKey: z.string(),
    sessionId: z.string().optional(),
    transcript: z.string().optional(),
    channel: z.string().optional(),
    sender: z.string().optional(),
    chatType: z.string().optional(),
    label: z.string().optional(),
    spawnedBy: z.string().optional(),
    overrides: z.record(z.string(), z.string()).optional(),
  }),
  example: {
    sessionKey: "agent:harbor:main",
    sessionId: "night-watch",
    transcript: "night-watch",
    channel: "webchat",
    sender: "quay-console",
  },
});
