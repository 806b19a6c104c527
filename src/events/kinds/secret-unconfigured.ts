import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A secret that stood in the configuration of the home stands there no longer, and no other took its place. */
export default defineEvent({
  type: "secret-unconfigured",
  version: 1,
  data: z.strictObject({
    fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
    /** `file#path` within the home. */
    name: z.string(),
    file: z.string(),
    secretKind: z.enum(["password", "token"]),
    isOldCopy: z.boolean().optional(),
  }),
  example: {
    fingerprint: "00112233445566778899aabbccddeeff",
    name: "openclaw.json#hooks.token",
    file: "openclaw.json",
    secretKind: "token",
  },
});
