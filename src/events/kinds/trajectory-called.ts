import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** The trajectory, OpenClaw's second record of a run, tells of a tool call. */
export default defineEvent({
  type: "trajectory-called",
  version: 1,
  data: z.strictObject({
    callId: z.string(),
    tool: z.string(),
    /** For a tool that runs commands; null when the trajectory does not hold the command. */
    command: z.string().nullable().optional(),
    args: z.json().optional(),
    cwd: z.string().optional(),
    runId: z.string().optional(),
    sessionKey: z.string().optional(),
  }),
  example: {
    callId: "call_2",
    tool: "exec",
    command: "ls -la",
    runId: "4a4c902e-44ce-4585-b750-e180612d6dea",
    sessionKey: "agent:harbor:main",
  },
});
