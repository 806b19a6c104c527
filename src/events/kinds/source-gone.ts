import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A source that we had read is no longer there. */
export default defineEvent({
  type: "source-gone",
  version: 1,
  data: z.strictObject({
    path: z.string(),
    readBefore: z.number(),
  }),
  example: {
    path: "agents/harbor/sessions/night-watch.jsonl",
    readBefore: 5070,
  },
});
