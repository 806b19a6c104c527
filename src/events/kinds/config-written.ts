import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** The configuration changed, or OpenClaw noticed that it had. */
export default defineEvent({
  type: "config-written",
  version: 1,
  data: z.strictObject({
    how: z.enum(["overwritten", "patched", "reloaded", "reload-skipped", "restart-needed", "restored", "anomaly"]),
    previousHash: z.string().optional(),
    nextHash: z.string().optional(),
    actor: z.string().optional(),
    device: z.string().optional(),
    address: z.string().optional(),
    connection: z.string().optional(),
    changedPaths: z.array(z.string()).optional(),
    text: z.string(),
  }),
  example: {
    how: "patched",
    actor: "gateway-client",
    changedPaths: ["logging"],
    text: "config.patch write",
  },
});
