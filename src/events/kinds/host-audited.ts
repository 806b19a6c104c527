import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A record of the host's audit log that is no start of a program. */
export default defineEvent({
  type: "host-audited",
  version: 1,
  data: z.strictObject({
    recordType: z.string(),
    serial: z.string().optional(),
    pid: z.number().optional(),
    parentPid: z.number().optional(),
    user: z.string().optional(),
    program: z.string().optional(),
    cwd: z.string().optional(),
    /** The system call starts a program: what it was given stands in the record EXECVE. */
    startsProgram: z.boolean().optional(),
    succeeded: z.boolean().optional(),
    exitCode: z.number().optional(),
    text: z.string(),
  }),
  example: {
    recordType: "USER_LOGIN",
    pid: 8924,
    text: "op=login acct=operator",
  },
});
