import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** The rules for running commands, as OpenClaw had them stored: those of one agent, or (without `agent`) the defaults. */
export default defineEvent({
  type: "exec-policy-seen",
  version: 1,
  data: z.strictObject({
    agent: z.string().optional(),
    security: z.string().optional(),
    ask: z.string().optional(),
    askFallback: z.string().optional(),
    autoAllowSkills: z.boolean().optional(),
    patterns: z.array(z.string()),
  }),
  example: {
    agent: "harbor",
    security: "allowlist",
    ask: "on-miss",
    patterns: ["/usr/bin/uptime"],
  },
});
