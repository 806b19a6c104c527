import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A line could not be read as a record; what could be kept of it is in `excerpt`. */
export default defineEvent({
  type: "line-unreadable",
  version: 1,
  data: z.strictObject({
    reason: z.enum(["invalid-json", "not-an-object", "decode-failed", "blank"]),
    bytes: z.number(),
    excerpt: z.string(),
  }),
  example: {
    reason: "invalid-json",
    bytes: 17,
    excerpt: '{"type":"messa',
  },
});
