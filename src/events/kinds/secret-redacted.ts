import { z } from "zod";
import { defineEvent } from "../define-event.ts";

const hex = z.string().regex(/^[0-9a-f]{32}$/);

/** A secret stood in the evidence and was hidden before anything was stored. `about` is the event that held it. */
export default defineEvent({
  type: "secret-redacted",
  version: 2,
  // The key of the first version is the first that the store had; a pure step cannot name it.
  upcasts: { 1: (old) => ({ ...old, keyId: null }) },
  data: z.strictObject({
    rule: z.string(),
    fingerprint: hex,
    /** Names the key of the fingerprint. */
    keyId: z.string().nullable(),
    /** Fingerprints of the same value under older keys, where the store knows them. */
    earlier: z.array(hex).optional(),
    /** Fingerprint of the form that OpenClaw would mask the value to. */
    mask: hex.optional(),
    /** Its public shape, such as `sk-ant-…E-AA (108 letters)`. */
    hint: z.string().optional(),
    /** Configuration paths where the same value stands. */
    names: z.array(z.string()).optional(),
    /** What was undone to read it, outermost first. */
    carriers: z.array(z.string()).optional(),
    confidence: z.enum(["high", "medium", "low"]),
    count: z.number(),
    paths: z.array(z.string()),
    about: z.string(),
    aboutType: z.string(),
  }),
  example: {
    rule: "slack-token",
    fingerprint: "00112233445566778899aabbccddeeff",
    keyId: "0123456789abcdef",
    earlier: ["ffffffffffffffffffffffffffffffff"],
    confidence: "high",
    count: 1,
    paths: ["/text"],
    about: "ffeeddccbbaa99887766554433221100",
    aboutType: "exec-finished",
  },
});
