import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** The gateway was told to stop or to restart. */
export default defineEvent({
  type: "gateway-stopped",
  version: 1,
  data: z.strictObject({
    signal: z.string().optional(),
    restarting: z.boolean(),
    text: z.string(),
  }),
  example: {
    signal: "SIGTERM",
    restarting: false,
    text: "received SIGTERM; shutting down",
  },
});
