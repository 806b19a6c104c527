import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** The host itself recorded that a program was started: a record of auditd, or of the journal. */
export default defineEvent({
  type: "host-exec-seen",
  version: 1,
  data: z.strictObject({
    from: z.enum(["auditd", "journal"]),
    pid: z.number().optional(),
    parentPid: z.number().optional(),
    user: z.string().optional(),
    program: z.string().optional(),
    argv: z.array(z.string()),
    /** What a shell was given with -c, or the arguments as one line. */
    command: z.string(),
    cwd: z.string().optional(),
    succeeded: z.boolean().optional(),
    exitCode: z.number().optional(),
  }),
  example: {
    from: "auditd",
    pid: 8924,
    parentPid: 8900,
    program: "/usr/bin/bash",
    argv: ["/bin/bash", "-c", "ls -la"],
    command: "ls -la",
    succeeded: true,
  },
});
