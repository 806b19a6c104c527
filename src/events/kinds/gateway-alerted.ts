import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** The gateway itself noticed something that matters to an investigation. */
export default defineEvent({
  type: "gateway-alerted",
  version: 1,
  data: z.strictObject({
    alert: z.enum([
      "obfuscated-command",
      "blocked-url",
      "untrusted-proxy",
      "exposed",
      "rate-limited",
      "blocked-sender",
      "handshake",
      "elevated-command",
    ]),
    address: z.string().optional(),
    connection: z.string().optional(),
    text: z.string(),
  }),
  example: {
    alert: "obfuscated-command",
    text: "obfuscation detected (gateway): Content piped directly to shell interpreter",
  },
});
