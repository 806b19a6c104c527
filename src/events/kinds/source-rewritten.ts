import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A source no longer holds what we had read from it: it was truncated or written anew. */
export default defineEvent({
  type: "source-rewritten",
  version: 1,
  data: z.strictObject({
    path: z.string(),
    reason: z.enum(["shorter", "content-changed", "replaced"]),
    readBefore: z.number(),
  }),
  example: {
    path: "agents/harbor/sessions/night-watch.jsonl",
    reason: "shorter",
    readBefore: 5070,
  },
});
