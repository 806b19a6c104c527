import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A line was longer than we read in one piece; only its head was kept. */
export default defineEvent({
  type: "line-oversized",
  version: 1,
  data: z.strictObject({
    bytes: z.number(),
    head: z.string(),
  }),
  example: {
    bytes: 9000000,
    head: '{"type":"message"',
  },
});
