import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A secret stood in the evidence and was hidden before anything was stored. `about` is the event that held it. */
export default defineEvent({
  type: "secret-redacted",
  version: 1,
  data: z.strictObject({
    rule: z.string(),
    fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
    confidence: z.enum(["high", "medium", "low"]),
    count: z.number(),
    paths: z.array(z.string()),
    about: z.string(),
    aboutType: z.string(),
  }),
  example: {
    rule: "slack-token",
    fingerprint: "00112233445566778899aabbccddeeff",
    confidence: "high",
    count: 1,
    paths: ["/text"],
    about: "ffeeddccbbaa99887766554433221100",
    aboutType: "exec-finished",
  },
});
