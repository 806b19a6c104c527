import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** Older history was summarized or cut away: a compaction record, a `.bak.` archive or a checkpoint copy. */
export default defineEvent({
  type: "session-compacted",
  version: 1,
  data: z.strictObject({
    sessionId: z.string(),
    how: z.enum(["archive", "record", "checkpoint"]),
    summary: z.string().optional(),
    tokensBefore: z.number().optional(),
    firstKeptEntryId: z.string().optional(),
  }),
  example: {
    sessionId: "night-watch",
    how: "record",
    summary: "The lamps were checked.",
    tokensBefore: 17448,
  },
});
