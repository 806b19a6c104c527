import { z } from "zod";
import { defineEvent, onlyAdded } from "../define-event.ts";

/** The session index names a session: which key belongs to which transcript, and who opened it from where. */
export default defineEvent({
  type: "session-indexed",
  version: 2,
  upcasts: { 1: onlyAdded },
  data: z.strictObject({
    sessionKey: z.string(),
    sessionId: z.string().optional(),
    transcript: z.string().optional(),
    channel: z.string().optional(),
    sender: z.string().optional(),
    chatType: z.string().optional(),
    label: z.string().optional(),
    spawnedBy: z.string().optional(),
    status: z.string().optional(),
    createdAt: z.number().optional(),
    startedAt: z.number().optional(),
    endedAt: z.number().optional(),
    createdVia: z.string().optional(),
    createdBy: z.string().optional(),
    scope: z.string().optional(),
    provider: z.string().optional(),
    model: z.string().optional(),
    account: z.string().optional(),
    previousSessionId: z.string().optional(),
    forkedFrom: z.string().optional(),
    archivedAt: z.number().optional(),
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
