import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A record of the host's audit log that is no start of a program. */
export default defineEvent({
  type: "host-audited",
  version: 1,
  data: z.strictObject({
    recordType: z.string(),
    pid: z.number().optional(),
    text: z.string(),
  }),
  example: {
    recordType: "USER_LOGIN",
    pid: 8924,
    text: "op=login acct=operator",
  },
});
