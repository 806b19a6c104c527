import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** An entry of the trajectory that is no tool call. Prompts are not kept: they repeat the whole transcript. */
export default defineEvent({
  type: "trajectory-recorded",
  version: 1,
  data: z.strictObject({
    recordType: z.string(),
    runId: z.string().optional(),
    sessionKey: z.string().optional(),
    provider: z.string().optional(),
    model: z.string().optional(),
    detail: z.record(z.string(), z.json()).optional(),
  }),
  example: {
    recordType: "session.started",
    runId: "6437f02b-1ca8-431e-87bc-108549b56384",
    detail: { trigger: "user" },
  },
});
