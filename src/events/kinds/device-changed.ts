import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A device asked for access, was paired, refused or removed, or its rights or tokens changed. */
export default defineEvent({
  type: "device-changed",
  version: 1,
  data: z.strictObject({
    action: z.enum([
      "pairing-requested",
      "paired",
      "auto-paired",
      "refused",
      "removed",
      "renamed",
      "token-rotated",
      "token-revoked",
      "token-rotation-refused",
      "access-requested",
      "access-changed",
    ]),
    device: z.string().optional(),
    name: z.string().optional(),
    role: z.string().optional(),
    scopes: z.array(z.string()).optional(),
    address: z.string().optional(),
    connection: z.string().optional(),
    requestId: z.string().optional(),
    reason: z.string().optional(),
    text: z.string().optional(),
  }),
  example: {
    action: "auto-paired",
    device: "0000000000000000000000000000000000000000000000000000000000000001",
    role: "operator",
  },
});
