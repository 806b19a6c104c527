import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A secret stood here before OpenClaw wrote the record, and it left nothing of the value. `about` is the event that holds the mask. */
export default defineEvent({
  type: "secret-masked",
  version: 1,
  data: z.strictObject({
    /** `stars`: three of them; `key`: between the lines of a key; `config` and `environment`: OpenClaw's words for them. */
    form: z.enum(["stars", "key", "config", "environment"]),
    /** What the value was called there. */
    name: z.string().nullable(),
    count: z.number(),
    paths: z.array(z.string()),
    about: z.string(),
    aboutType: z.string(),
  }),
  example: {
    form: "stars",
    name: "AWS_SECRET_ACCESS_KEY",
    count: 1,
    paths: ["/command"],
    about: "ffeeddccbbaa99887766554433221100",
    aboutType: "exec-attempted",
  },
});
