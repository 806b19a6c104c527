import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A session started another one to do a task for it. */
export default defineEvent({
  type: "subagent-started",
  version: 1,
  data: z.strictObject({
    runId: z.string().optional(),
    childSessionKey: z.string(),
    parentSessionKey: z.string().optional(),
    controllerSessionKey: z.string().optional(),
    task: z.string().optional(),
    label: z.string().optional(),
    model: z.string().optional(),
    startedAt: z.number().optional(),
    endedAt: z.number().optional(),
    outcome: z.string().optional(),
  }),
  example: {
    runId: "b91ed3c9-ed09-4656-9826-801d79a74fcb",
    childSessionKey: "agent:harbor:subagent:d25e81d5-a125-4228-8a4a-4e11831caf8f",
    parentSessionKey: "agent:harbor:main",
    task: "Count the lamps.",
  },
});
