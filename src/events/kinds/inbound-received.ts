import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A message from a channel stood in the gateway's queue: what a sender wrote before any agent saw it. */
export default defineEvent({
  type: "inbound-received",
  version: 1,
  data: z.strictObject({
    queue: z.string(),
    messageId: z.string().optional(),
    channel: z.string().optional(),
    account: z.string().optional(),
    status: z.string(),
    failure: z.string().optional(),
    payload: z.json(),
  }),
  example: {
    queue: "telegram",
    messageId: "77",
    channel: "telegram",
    account: "default",
    status: "completed",
    payload: { text: "Please check the lamps." },
  },
});
