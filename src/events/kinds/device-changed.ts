import { z } from "zod";
import { defineEvent, onlyAdded } from "../define-event.ts";

/** A device asked for access, was paired, refused or removed, or its rights or tokens changed. */
export default defineEvent({
  type: "device-changed",
  version: 2,
  upcasts: { 1: onlyAdded },
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
    /** `node` for a machine that runs commands for the gateway, otherwise a client. */
    kind: z.enum(["client", "node"]).optional(),
    platform: z.string().optional(),
    client: z.string().optional(),
    mode: z.string().optional(),
    via: z.string().optional(),
    publicKey: z.string().optional(),
    origin: z.string().optional(),
    /** What tokens the device holds, never the tokens. */
    tokens: z
      .array(
        z.strictObject({
          role: z.string(),
          scopes: z.array(z.string()).optional(),
          createdAt: z.number().optional(),
          rotatedAt: z.number().optional(),
          revokedAt: z.number().optional(),
          expiresAt: z.number().optional(),
        }),
      )
      .optional(),
    reason: z.string().optional(),
    text: z.string().optional(),
  }),
  example: {
    action: "auto-paired",
    device: "0000000000000000000000000000000000000000000000000000000000000001",
    role: "operator",
  },
});
