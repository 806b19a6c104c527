import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A row of OpenClaw's audit ledger. It has no command text, and counts a command that exits with an error as succeeded (openclaw-formats, 10.1). */
export default defineEvent({
  type: "ledger-recorded",
  version: 1,
  data: z.strictObject({
    kind: z.string(),
    action: z.string(),
    status: z.string(),
    /** SHA-256 of the tool call's id as 64 hex characters: how the ledger names a call. */
    callDigest: z.string().optional(),
    tool: z.string().optional(),
    errorCode: z.string().optional(),
    actorType: z.string().optional(),
    actor: z.string().optional(),
    sessionKey: z.string().optional(),
    runId: z.string().optional(),
    durationMs: z.number().optional(),
    detail: z.record(z.string(), z.json()).optional(),
  }),
  example: {
    kind: "tool_action",
    action: "tool.action.started",
    status: "started",
    callDigest: "e69f8d4021e42ac162f037cb68b26f90ae4edc37e99ed52e74088091ea1f6101",
    tool: "exec",
    sessionKey: "agent:harbor:main",
  },
});
