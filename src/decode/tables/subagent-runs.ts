import { defineTable } from "../define-table.ts";
import { agentOfKey } from "../state/agent-of-key.ts";
import { recordAt, textAt } from "../state/cells.ts";
import { subagentRun } from "../state/subagent.ts";

/** Which session started which other one to do what (openclaw-formats, 10.2). */
export default defineTable({
  id: "subagent-runs",
  title: "runs of subagents (SQLite)",
  database: "state",
  table: "subagent_runs",
  shape: "state",
  since: 18,
  required: ["run_id", "child_session_key"],
  optional: ["controller_session_key", "requester_session_key", "created_at", "payload_json"],
  key: ["run_id"],
  belongsTo: (row) => ({ agent: agentOfKey(textAt(row, "requester_session_key")), sessionId: null }),
  decode: (row) => {
    const { payload_json: _, ...columns } = row;
    return [subagentRun(recordAt(row, "payload_json") ?? {}, columns)];
  },
  examples: [
    {
      record: {
        run_id: "b91ed3c9-ed09-4656-9826-801d79a74fcb",
        child_session_key: "agent:harbor:subagent:d25e81d5",
        requester_session_key: "agent:harbor:main",
        created_at: 1795243607529,
        payload_json: '{"task":"Count the lamps.","label":"lamp-counter"}',
      },
      gives: ["subagent-started"],
    },
    { record: { run_id: "b91ed3c9", child_session_key: null, payload_json: "{" }, gives: ["record-unknown"] },
  ],
});
