import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** Any other line of the gateway log. */
export default defineEvent({
  type: "gateway-logged",
  version: 1,
  data: z.strictObject({
    level: z.string(),
    subsystem: z.string().optional(),
    text: z.string(),
    attributes: z.record(z.string(), z.json()).optional(),
  }),
  example: {
    level: "info",
    subsystem: "gateway/heartbeat",
    text: "heartbeat: started",
  },
});
