import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** An entry of the allowlist and the last command that it let through without asking. */
export default defineEvent({
  type: "allowlist-used",
  version: 1,
  data: z.strictObject({
    agent: z.string().optional(),
    entry: z.string().optional(),
    pattern: z.string(),
    command: z.string().optional(),
    resolvedPath: z.string().optional(),
    usedAt: z.number().optional(),
  }),
  example: {
    agent: "harbor",
    pattern: "/usr/bin/uptime",
    command: "uptime",
    resolvedPath: "/usr/bin/uptime",
    usedAt: 1795243532483,
  },
});
