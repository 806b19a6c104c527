import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A source that ought to be evidence could not be read, so every answer that depends on it is partial. */
export default defineEvent({
  type: "source-unreadable",
  version: 1,
  data: z.strictObject({
    path: z.string(),
    reason: z.string(),
  }),
  example: {
    path: "agents/harbor/sessions/night-watch.jsonl",
    reason: "permission denied",
  },
});
