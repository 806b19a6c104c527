import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** Text reached the agent: from a person, a channel, another session or OpenClaw itself (`internal`). */
export default defineEvent({
  type: "message-received",
  version: 1,
  data: z.strictObject({
    entryId: z.string().optional(),
    role: z.string(),
    text: z.string(),
    sender: z.string().optional(),
    channel: z.string().optional(),
    owner: z.boolean().optional(),
    internal: z.string().optional(),
    attachments: z.number().optional(),
  }),
  example: {
    entryId: "1abcb7f3",
    role: "user",
    text: "Please check the lamps.",
    sender: "quay-console",
  },
});
