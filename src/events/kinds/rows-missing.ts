import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** Rows are missing from the middle or the beginning of a numbered table: OpenClaw numbers without gaps, so somebody took them out. */
export default defineEvent({
  type: "rows-missing",
  version: 1,
  data: z.strictObject({
    path: z.string(),
    /** First and last missing number, both inclusive; `to` is null where nobody knows how many there were. */
    from: z.number(),
    to: z.number().nullable(),
  }),
  example: {
    path: "agents/harbor/agent/openclaw-agent.sqlite#transcript_events/night-watch",
    from: 7,
    to: 9,
  },
});
