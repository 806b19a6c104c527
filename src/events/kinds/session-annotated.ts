import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A transcript entry that is neither message nor tool call: model changes, snapshots, labels, summaries of branches. */
export default defineEvent({
  type: "session-annotated",
  version: 1,
  data: z.strictObject({
    entryType: z.string(),
    entryId: z.string().optional(),
    customType: z.string().optional(),
    detail: z.record(z.string(), z.json()).optional(),
  }),
  example: {
    entryType: "model_change",
    entryId: "7a52f771",
    detail: { provider: "mock", modelId: "mock-1" },
  },
});
