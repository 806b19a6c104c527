import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A record of a kind that this version does not know, kept as it is. */
export default defineEvent({
  type: "record-unknown",
  version: 1,
  data: z.strictObject({
    recordType: z.string().optional(),
    entryId: z.string().optional(),
    record: z.json(),
  }),
  example: {
    recordType: "lamp_change",
    record: { type: "lamp_change", lamp: 7 },
  },
});
