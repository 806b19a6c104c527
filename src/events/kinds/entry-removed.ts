import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** An entry that a document or table had is no longer in it. */
export default defineEvent({
  type: "entry-removed",
  version: 1,
  data: z.strictObject({
    /** Which kind of fact told of the entry. */
    was: z.string(),
    entry: z.string(),
    path: z.string(),
  }),
  example: {
    was: "exec-policy-seen",
    entry: "harbor",
    path: "exec-approvals.json",
  },
});
