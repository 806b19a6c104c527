import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A text could not be checked for secrets and was withheld instead of stored. */
export default defineEvent({
  type: "text-withheld",
  version: 1,
  data: z.strictObject({
    reason: z.enum(["budget", "depth", "error"]),
    paths: z.array(z.string()),
    about: z.string(),
    aboutType: z.string(),
  }),
  example: {
    reason: "budget",
    paths: ["/text"],
    about: "ffeeddccbbaa99887766554433221100",
    aboutType: "message-sent",
  },
});
