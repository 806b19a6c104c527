import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A line of the host's journal about OpenClaw. */
export default defineEvent({
  type: "host-logged",
  version: 1,
  data: z.strictObject({
    unit: z.string().optional(),
    identifier: z.string().optional(),
    pid: z.number().optional(),
    priority: z.number().optional(),
    commandLine: z.string().optional(),
    host: z.string().optional(),
    text: z.string(),
  }),
  example: {
    unit: "openclaw-gateway.service",
    pid: 86,
    priority: 6,
    text: "gateway ready",
  },
});
