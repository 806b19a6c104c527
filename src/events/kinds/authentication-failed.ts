import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A connection to the gateway was refused. OpenClaw logs two lines for one connection: `connection` joins them. */
export default defineEvent({
  type: "authentication-failed",
  version: 1,
  data: z.strictObject({
    connection: z.string().optional(),
    reason: z.string(),
    cause: z.string().optional(),
    address: z.string().optional(),
    forwardedFor: z.string().optional(),
    client: z.string().optional(),
    clientName: z.string().optional(),
    clientVersion: z.string().optional(),
    mode: z.string().optional(),
    device: z.string().optional(),
    method: z.string().optional(),
  }),
  example: {
    connection: "35ecb293-d852-437d-b199-4b408822c794",
    reason: "token_mismatch",
    address: "203.0.113.9",
    client: "cli",
  },
});
