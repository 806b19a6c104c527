import { defineSource, liveMatch } from "../define-source.ts";
import { decodeTrajectory } from "../trajectory/decode-trajectory.ts";

const PLACE = /^agents\/([^/]+)\/sessions\/([^/]+)\.trajectory\.jsonl$/;

/** Side files of the transcripts with a second record of each run (openclaw-formats, 10.3). */
export default defineSource({
  id: "openclaw-trajectories",
  title: "trajectories (JSONL)",
  era: "jsonl",
  root: "home",
  shape: "lines",
  stream: "trajectory",
  where: ["agents/*/sessions/*"],
  claim: (file) => {
    const [, agent, sessionId] = PLACE.exec(file) ?? [];
    return agent === undefined || sessionId === undefined ? null : liveMatch({ agent, sessionId });
  },
  decode: decodeTrajectory,
  examples: [
    {
      path: "agents/harbor/sessions/night-watch.trajectory.jsonl",
      record: {
        traceSchema: "openclaw-trajectory",
        schemaVersion: 1,
        type: "tool.call",
        ts: "2026-11-21T05:39:09.710Z",
        sessionId: "night-watch",
        sessionKey: "agent:harbor:main",
        runId: "4a4c902e-44ce-4585-b750-e180612d6dea",
        data: { toolCallId: "call_38", name: "exec", args: { command: "ls -la" } },
      },
      gives: ["trajectory-called"],
    },
    {
      path: "agents/harbor/sessions/night-watch.trajectory.jsonl",
      record: { traceSchema: "openclaw-trajectory", lamp: 7 },
      gives: ["record-unknown"],
    },
  ],
});
