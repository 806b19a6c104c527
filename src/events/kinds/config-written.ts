import { z } from "zod";
import { defineEvent, onlyAdded } from "../define-event.ts";

/** The configuration changed, or OpenClaw noticed that it had. */
export default defineEvent({
  type: "config-written",
  version: 2,
  upcasts: { 1: onlyAdded },
  data: z.strictObject({
    how: z.enum([
      "written",
      "observed",
      "overwritten",
      "patched",
      "reloaded",
      "reload-skipped",
      "restart-needed",
      "restored",
      "anomaly",
    ]),
    previousHash: z.string().optional(),
    nextHash: z.string().optional(),
    actor: z.string().optional(),
    device: z.string().optional(),
    address: z.string().optional(),
    connection: z.string().optional(),
    changedPaths: z.array(z.string()).optional(),
    /** From here on as the audit of configuration writes tells it (openclaw-formats, 10.5). */
    configPath: z.string().optional(),
    pid: z.number().optional(),
    parentPid: z.number().optional(),
    cwd: z.string().optional(),
    argv: z.array(z.string()).optional(),
    origin: z.string().optional(),
    result: z.string().optional(),
    suspicious: z.array(z.string()).optional(),
    previousBytes: z.number().optional(),
    nextBytes: z.number().optional(),
    text: z.string(),
  }),
  example: {
    how: "patched",
    actor: "gateway-client",
    changedPaths: ["logging"],
    text: "config.patch write",
  },
});
