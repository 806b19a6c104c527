import { defineSource, liveMatch } from "../define-source.ts";
import { subagentRunsIn } from "../state/subagent.ts";

/** Which session started which other one to do what; the migration throws this file away (openclaw-formats, 2.3). */
export default defineSource({
  id: "openclaw-subagents",
  title: "runs of subagents (JSON)",
  era: "jsonl",
  root: "home",
  shape: "document",
  where: ["subagents/runs.json"],
  claim: (path) => (path === "subagents/runs.json" ? liveMatch() : null),
  decode: subagentRunsIn,
  examples: [
    {
      path: "subagents/runs.json",
      record: {
        version: 2,
        runs: {
          "0cd0b38c-3bf6-4fa0-a45a-264ef5ea73e5": {
            runId: "0cd0b38c-3bf6-4fa0-a45a-264ef5ea73e5",
            childSessionKey: "agent:harbor:subagent:8ef091c1",
            requesterSessionKey: "agent:harbor:main",
            task: "Count the lamps.",
            createdAt: 1795243032992,
            outcome: { status: "ok" },
          },
        },
      },
      gives: ["subagent-started"],
    },
    { path: "subagents/runs.json", record: { version: 2, runs: { "0cd0b38c": 7 } }, gives: ["record-unknown"] },
  ],
});
