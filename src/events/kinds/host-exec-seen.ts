import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** The host itself recorded that a program was started: a record of auditd, or of the journal. */
export default defineEvent({
  type: "host-exec-seen",
  version: 1,
  data: z.strictObject({
    from: z.enum(["auditd", "journal"]),
    /** All records of one event have it: pid, user and folder stand in others. */
    serial: z.string().optional(),
    argv: z.array(z.string()),
    /** What a shell was given with -c, or the arguments as one line. */
    command: z.string(),
    /** The record holds only the beginning of it. */
    isCut: z.boolean().optional(),
  }),
  example: {
    from: "auditd",
    serial: "1795243532.433:812",
    argv: ["/bin/bash", "-c", "ls -la"],
    command: "ls -la",
  },
});
