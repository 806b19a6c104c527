import { describe, expect, it } from "vitest";
import sources from "../../src/decode/sources/index.ts";
import { decoded } from "../support/decoded.ts";

const SET_ASIDE = `exec-approvals.json.migrated.${"0f".repeat(32)}.e1fc0542-5c07-4984-a106-5d01e7ef5410`;

function claimOf(file: string): { id: string; isFinal: boolean } | null {
  for (const source of sources) {
    const match = source.root === "home" ? source.claim(file) : null;
    if (match) return { id: source.id, isFinal: match.isFinal };
  }
  return null;
}

describe("a file of the JSONL era", () => {
  it.each<[string, string, boolean]>([
    ["exec-approvals.json", "openclaw-exec-approvals", false],
    [SET_ASIDE, "openclaw-exec-approvals", true],
    ["devices/paired.json", "openclaw-devices", false],
    ["devices/pending.json.migrated", "openclaw-devices", true],
    ["nodes/paired.json", "openclaw-nodes", false],
    ["cron/jobs.json", "openclaw-cron-jobs", false],
    ["cron/jobs.json.bak", "openclaw-cron-jobs", true],
    ["cron/jobs.json.migrated", "openclaw-cron-jobs", true],
    ["cron/runs/2f2ff355.jsonl", "openclaw-cron-runs", false],
    ["cron/runs/2f2ff355.jsonl.migrated", "openclaw-cron-runs", true],
    ["logs/config-audit.jsonl", "openclaw-config-audit", false],
    ["logs/config-audit.jsonl.migrated", "openclaw-config-audit", true],
    ["logs/config-audit.jsonl.migrated.raw", "openclaw-config-audit", true],
    ["subagents/runs.json", "openclaw-subagents", false],
    ["agents/harbor/sessions/night-watch.trajectory.jsonl", "openclaw-trajectories", false],
  ])("at %s is read by %s", (file, id, isFinal) => {
    expect(claimOf(file)).toEqual({ id, isFinal });
  });

  it.each([
    "exec-approvals.draft.json",
    "exec-approvals.json.migrated.lamp",
    "devices/bootstrap.json",
    "identity/device.json",
    "cron/runs/2f2ff355.json",
    "subagents/runs.json.bak",
    "agents/harbor/sessions/night-watch.trajectory-path.json",
  ])("at %s is no evidence that we read", (file) => {
    expect(claimOf(file)).toBeNull();
  });

  it("names agent and session of a trajectory by its place", () => {
    const source = sources.find((one) => one.id === "openclaw-trajectories");

    expect(source?.claim("agents/harbor/sessions/night-watch.trajectory.jsonl")).toMatchObject({
      agent: "harbor",
      sessionId: "night-watch",
    });
  });
});

describe("a line about a run of a job", () => {
  it("says when it ran, how it ended and in which session", () => {
    const record = {
      ts: 1795240038000,
      jobId: "2f2ff355",
      action: "finished",
      status: "error",
      error: "the lamp is out",
      deliveryStatus: "not-delivered",
      sessionId: "night-watch",
      sessionKey: "agent:harbor:cron:2f2ff355:run:night-watch",
      runAtMs: 1795240034417,
      durationMs: 3581,
      nextRunAtMs: 1795243634417,
    };

    expect(decoded("cron/runs/2f2ff355.jsonl", record)).toEqual([
      {
        type: "cron-ran",
        occurredAt: 1795240038000,
        data: {
          jobId: "2f2ff355",
          status: "error",
          sessionId: "night-watch",
          sessionKey: "agent:harbor:cron:2f2ff355:run:night-watch",
          startedAt: 1795240034417,
          finishedAt: 1795240038000,
          durationMs: 3581,
          error: "the lamp is out",
          delivery: "not-delivered",
        },
      },
    ]);
  });
});
