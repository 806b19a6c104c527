import { z } from "zod";
import { defineEvent } from "../define-event.ts";

const commitment = z.string().regex(/^[0-9a-f]{64}$/);

/** The stored text of an event was redacted further. Its leaf keeps committing to the text before; this fact joins the two. */
export default defineEvent({
  type: "payload-rewritten",
  version: 1,
  data: z.strictObject({
    about: z.string(),
    aboutType: z.string(),
    /** Global position of the event. */
    aboutSeq: z.number(),
    why: z.enum(["rescan", "key-rotation", "erase"]),
    hidden: z.array(z.strictObject({ rule: z.string(), fingerprint: z.string(), count: z.number() })),
    /** SHA-256(salt || payload) before and after. */
    commitmentBefore: commitment,
    commitmentAfter: commitment,
    /** Which rules the text had been through; null when the store did not know. */
    rulesBefore: z.string().nullable(),
    rulesAfter: z.string(),
  }),
  example: {
    about: "ffeeddccbbaa99887766554433221100",
    aboutType: "exec-finished",
    aboutSeq: 7,
    why: "rescan",
    hidden: [{ rule: "slack-token", fingerprint: "00112233445566778899aabbccddeeff", count: 1 }],
    commitmentBefore: "0000000000000000000000000000000000000000000000000000000000000001",
    commitmentAfter: "0000000000000000000000000000000000000000000000000000000000000002",
    rulesBefore: null,
    rulesAfter: "0123456789abcdef",
  },
});
