import { defineTable } from "../define-table.ts";
import { decodeTrajectory } from "../trajectory/decode-trajectory.ts";

/** The second record of each run, kept beside the transcript since the SQLite era (openclaw-formats, 10.3). */
export default defineTable({
  id: "trajectory-runtime-events",
  title: "trajectories (SQLite)",
  database: "agent",
  table: "trajectory_runtime_events",
  shape: "session-log",
  since: 23,
  required: ["session_id", "seq", "event_json"],
  optional: [],
  content: "event_json",
  stream: "trajectory",
  decode: decodeTrajectory,
  examples: [
    {
      record: {
        type: "tool.call",
        ts: "2026-11-21T05:39:09.710Z",
        sessionKey: "agent:harbor:main",
        runId: "4a4c902e-44ce-4585-b750-e180612d6dea",
        data: { toolCallId: "call_39", name: "read", args: { path: "notes/lamps.md" } },
      },
      gives: ["trajectory-called"],
    },
    {
      record: {
        type: "tool.result",
        ts: "2026-11-21T05:39:10.204Z",
        runId: "4a4c902e-44ce-4585-b750-e180612d6dea",
        data: {
          toolCallId: "call_38",
          name: "exec",
          success: true,
          result: {
            content: [{ type: "text", text: "lamps.md" }],
            details: { status: "completed", exitCode: 0, durationMs: 50, cwd: "/home/operator" },
          },
        },
      },
      gives: ["trajectory-returned"],
    },
    {
      record: {
        type: "session.ended",
        ts: "2026-11-21T05:39:12.011Z",
        data: { status: "success", finalPromptText: "Check the lamps." },
      },
      gives: ["trajectory-recorded"],
    },
    { record: { type: "tool.call", data: { name: "exec" } }, gives: ["record-unknown"] },
  ],
});
