import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A secret stands in the configuration of the home, or in what is kept of an earlier one. Of its value only the fingerprint is known. It happened when the file was last written. */
export default defineEvent({
  type: "secret-configured",
  version: 1,
  data: z.strictObject({
    fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
    /** Fingerprint of the form that OpenClaw would mask the value to. */
    mask: z
      .string()
      .regex(/^[0-9a-f]{32}$/)
      .optional(),
    /** `file#path` within the home. */
    name: z.string(),
    file: z.string(),
    secretKind: z.enum(["password", "token"]),
    state: z.literal("present"),
    /** A backup or a file that was migrated: nothing reads it any more, and the value in it is still the value. */
    isOldCopy: z.boolean().optional(),
    /** It was there when the home was first looked at. */
    isBaseline: z.boolean().optional(),
    /** The fingerprint that stood under this name before. */
    previous: z
      .string()
      .regex(/^[0-9a-f]{32}$/)
      .optional(),
  }),
  example: {
    fingerprint: "00112233445566778899aabbccddeeff",
    name: "openclaw.json#gateway.auth.token",
    file: "openclaw.json",
    secretKind: "token",
    state: "present",
    previous: "ffeeddccbbaa99887766554433221100",
  },
});
