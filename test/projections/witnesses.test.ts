import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { call, exec, finished, resolved } from "../support/attempt-events.ts";
import { given, second, type Told } from "../support/given.ts";

const DATABASE = "agents/harbor/agent/openclaw-agent.sqlite";
const digestOf = (callId: string) => createHash("sha256").update(callId).digest("hex");

const trajectory = { file: `${DATABASE}#trajectory_runtime_events/night-watch` };
const ledger = { file: "state/openclaw.sqlite#audit_events" };
const approvals = { file: "state/openclaw.sqlite#operator_approvals", session: null };

function followed(callId: string, command: string, at: number): Told {
  return { type: "trajectory-called", data: { callId, tool: "exec", command }, at, ...trajectory };
}

function ended(callId: string, outcome: "succeeded" | "failed" | "denied", exitCode: number | null, at: number): Told {
  return {
    type: "trajectory-returned",
    data: { callId, tool: "exec", outcome, exitCode, text: "" },
    at,
    ...trajectory,
  };
}

function booked(callId: string, status: string, at: number, tool = "exec"): Told {
  const action = status === "started" ? "tool.action.started" : "tool.action.finished";
  const data = { kind: "tool_action", action, status, callDigest: digestOf(callId), tool };
  return { type: "ledger-recorded", data, at, ...ledger };
}

function asked(callId: string, command: string, at: number): Told {
  return { type: "approval-requested", data: { approvalId: "a1", callId, command }, at, ...approvals };
}

function decided(callId: string, command: string, outcome: "approved" | "denied" | "expired", at: number): Told {
  const by = outcome === "expired" ? {} : { by: "quay-console" };
  const data = {
    approvalId: "a1",
    callId,
    command,
    outcome,
    how: `it was ${outcome}`,
    where: "record" as const,
    ...by,
  };
  return { type: "approval-resolved", data, at, ...approvals };
}

/** Several sources read in turns, each in its own order: the same turns for the same seed. */
function interleaved(sources: readonly (readonly Told[])[], seed: number): Told[] {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const rest = sources.map((source) => [...source]);
  const told: Told[] = [];
  for (;;) {
    const open = rest.filter((source) => source.length > 0);
    const next = open[Math.floor(random() * open.length)]?.shift();
    if (!next) return told;
    told.push(next);
  }
}

describe("an attempt that several records tell of", () => {
  const story = [
    [exec("call_1", "ls berths", {}, { at: 1 }), finished("call_1", 3, {}, { at: 5 })],
    [asked("call_1", "ls berths", 2), decided("call_1", "ls berths", "approved", 3)],
    [followed("call_1", "ls berths", 1), ended("call_1", "failed", 3, 5)],
    [booked("call_1", "started", 2), booked("call_1", "succeeded", 5)],
  ];

  it.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
    "is one row with all of them as witnesses, in whatever order they come (%i)",
    async (seed) => {
      const { rows, store } = await given(...interleaved(story, seed));

      expect(rows("attempts")).toMatchObject([
        {
          ...{ call_id: "call_1", command: "ls berths", status: "failed", exit_code: 3, flags: "[]" },
          ...{ approval_state: "approved", approval_by: "quay-console", approval_at: second(3) },
          ...{ session_id: "night-watch", occurred_at: second(1), call_digest: null },
        },
      ]);
      expect(store.raw.prepare("SELECT COUNT(*) AS count FROM attempt_evidence").get()).toEqual({
        count: story.flat().length,
      });
    },
  );

  it.each([1, 2, 3, 4, 5, 6])("is one row when it was refused, too (%i)", async (seed) => {
    const refusal: Told = {
      type: "exec-denied",
      data: {
        ...{ callId: "call_1", entryId: "result-of-call_1", tool: "exec", approvalId: "a1" },
        ...{ reason: "user", text: "Exec denied", where: "result" },
      },
      at: 4,
    };
    const refused = [
      [exec("call_1", "rm -rf berths", {}, { at: 1 }), refusal],
      [decided("call_1", "rm -rf berths", "denied", 3)],
      [ended("call_1", "denied", null, 4)],
      [booked("call_1", "failed", 4)],
    ];

    const { rows } = await given(...interleaved(refused, seed));

    expect(rows("attempts")).toMatchObject([
      { status: "denied", approval_state: "denied", approval_by: "quay-console", flags: "[]" },
    ]);
  });
});

describe("an attempt that only other records tell of", () => {
  it("is known from the trajectory, with its command and outcome", async () => {
    const { rows } = await given(followed("call_1", "ls berths", 1), ended("call_1", "failed", 3, 5));

    expect(rows("attempts")).toMatchObject([
      {
        ...{ type: "exec", command: "ls berths", status: "failed", exit_code: 3 },
        flags: '["only-in-trajectory","outcome-from-trajectory"]',
      },
    ]);
  });

  it("is known from the ledger, without its command; succeeded there says nothing of the exit code", async () => {
    const { rows } = await given(booked("call_1", "started", 1), booked("call_1", "succeeded", 5));

    expect(rows("attempts")).toMatchObject([
      { type: "exec", command: null, status: "unknown", flags: '["only-in-ledger","ledger-says-succeeded"]' },
    ]);
  });

  it("is known from the approval that was refused or expired", async () => {
    const { rows } = await given(
      asked("call_1", "rm -rf berths", 1),
      decided("call_1", "rm -rf berths", "expired", 60),
    );

    expect(rows("attempts")).toMatchObject([
      {
        ...{ type: "exec", command: "rm -rf berths", status: "expired", approval_state: "expired" },
        ...{ call_id: "call_1", flags: '["only-in-approvals","outcome-from-approval"]' },
      },
    ]);
  });

  it("waits while its approval is open", async () => {
    const { rows } = await given(exec("call_1", "ls", {}, { at: 1 }), asked("call_1", "ls", 2));

    expect(rows("attempts")).toMatchObject([{ status: "pending", approval_state: "unknown", approval_id: "a1" }]);
  });
});

describe("a call id that comes again", () => {
  it("is joined by time: providers reuse ids", async () => {
    const { rows } = await given(
      exec("call_1", "ls", { entryId: "one" }, { at: 1 }),
      finished("call_1", 0, {}, { at: 2 }),
      exec("call_1", "rm -rf berths", { entryId: "two" }, { at: 600 }),
      decided("call_1", "rm -rf berths", "denied", 601),
      booked("call_1", "started", 600),
      booked("call_1", "failed", 602),
    );

    expect(rows("attempts").map((row) => [row.command, row.status, row.approval_state])).toEqual([
      ["ls", "succeeded", "unknown"],
      ["rm -rf berths", "denied", "denied"],
    ]);
  });
});

describe("a tool inside of a wrapper", () => {
  const nested = "tool_search_code:call_1:web_fetch:1";
  const called = (callId: string, tool: string, at: number): Told => ({
    type: "trajectory-called",
    data: { callId, tool, args: {} },
    at,
    ...trajectory,
  });
  const story = [
    [
      call("call_1", "tool_call", {}, { at: 1 }),
      call(nested, "web_fetch", { parentCallId: "call_1", entryId: "e2" }, { at: 2 }),
    ],
    [called("call_1", "tool_call", 1), called(nested, "web_fetch", 2)],
    [booked("call_1", "started", 1, "tool_call"), booked(nested, "started", 2, "web_fetch")],
  ];

  it.each(Array.from({ length: 20 }, (_, seed) => seed + 1))("is one attempt with it (%i)", async (seed) => {
    const { rows } = await given(...interleaved(story, seed));

    expect(rows("attempts").map((row) => [row.tool, row.call_id, row.flags])).toEqual([["web_fetch", "call_1", "[]"]]);
  });
});

it("says who decided when only a sentence in a message told of it before", async () => {
  const { rows } = await given(
    exec("call_1", "ls", {}, { at: 1 }),
    {
      type: "exec-pending",
      data: { callId: "call_1", entryId: "r1", tool: "exec", approvalId: "a1", text: "Approval required" },
      at: 2,
    },
    resolved("a1", "approved", { at: 3 }),
    decided("call_1", "ls", "approved", 3),
  );

  expect(rows("attempts")).toMatchObject([{ approval_state: "approved", approval_by: "quay-console" }]);
});
