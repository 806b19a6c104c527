import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** The model called a tool that does not run a command. */
export default defineEvent({
  type: "tool-called",
  version: 1,
  data: z.strictObject({
    callId: z.string().optional(),
    entryId: z.string().optional(),
    tool: z.string(),
    args: z.json(),
    parentCallId: z.string().optional(),
  }),
  example: {
    callId: "call_1",
    entryId: "bfb4ec73",
    tool: "read",
    args: { path: "notes/lamps.md" },
  },
});
