import { describe, expect, it } from "vitest";
import type { EventDraft } from "../../src/events/event.ts";
import type { JsonObject } from "../../src/kernel/json.ts";
import { decoded } from "../support/decoded.ts";
import { decodedRow } from "./decoded-row.ts";

const FILE = "agents/harbor/sessions/night-watch.trajectory.jsonl";

function record(type: string, data: JsonObject): JsonObject {
  return {
    traceSchema: "openclaw-trajectory",
    schemaVersion: 1,
    type,
    ts: "2026-11-21T05:39:09.710Z",
    sessionId: "night-watch",
    sessionKey: "agent:harbor:main",
    runId: "4a4c902e",
    provider: "mock",
    modelId: "mock-1",
    data,
  };
}

function returned(name: string, success: boolean, text: string, details: JsonObject): EventDraft | undefined {
  const result = { content: [{ type: "text", text }], details };
  return decoded(FILE, record("tool.result", { toolCallId: "call_38", name, success, result }))[0];
}

describe("a call in the trajectory", () => {
  it("of a tool that runs commands has the command", () => {
    const call = record("tool.call", {
      toolCallId: "call_38",
      name: "exec",
      args: { command: "ls", workdir: "lamps" },
    });

    expect(decoded(FILE, call)).toEqual([
      {
        type: "trajectory-called",
        occurredAt: Date.UTC(2026, 10, 21, 5, 39, 9, 710),
        data: {
          callId: "call_38",
          tool: "exec",
          command: "ls",
          cwd: "lamps",
          runId: "4a4c902e",
          sessionKey: "agent:harbor:main",
        },
      },
    ]);
  });

  it.each<[string, JsonObject, JsonObject]>([
    ["another tool", { name: "read", args: { path: "a.md" } }, { tool: "read", args: { path: "a.md" } }],
    [
      "a tool behind tool_call",
      { name: "tool_call", args: { id: "web_fetch", args: { url: "http://127.0.0.1" } } },
      { tool: "web_fetch", args: { url: "http://127.0.0.1" } },
    ],
    [
      "a command behind tool_call",
      { name: "tool_call", args: { id: "exec", args: { command: "ls" } } },
      { command: "ls" },
    ],
    ["no arguments", { name: "read" }, { tool: "read", args: {} }],
    ["arguments that were cut off", { name: "exec", args: { truncated: true } }, { tool: "exec", command: null }],
    [
      "a command that OpenClaw withheld",
      { name: "exec", args: { command: "[Malformed diagnostic JSON redacted]" } },
      { command: null },
    ],
  ])("of %s is kept as it is", (_, data, expected) => {
    expect(
      decodedRow("trajectory-runtime-events", record("tool.call", { toolCallId: "call_38", ...data })),
    ).toMatchObject([{ type: "trajectory-called", data: expected }]);
  });
});

describe("a result in the trajectory", () => {
  it("of a command has its end, as the transcript would", () => {
    const details = { status: "completed", exitCode: 3, durationMs: 50, cwd: "/home/operator" };

    expect(returned("exec", true, "(Command exited with code 3)", details)).toMatchObject({
      type: "trajectory-returned",
      data: {
        ...{ callId: "call_38", tool: "exec", outcome: "failed", exitCode: 3, durationMs: 50, cwd: "/home/operator" },
        runId: "4a4c902e",
      },
    });
  });

  it.each<[string, string, boolean, string, JsonObject, JsonObject]>([
    [
      "denied by the policy",
      "exec",
      false,
      "",
      { status: "error", error: "exec denied: host=gateway security=deny" },
      { outcome: "denied", reason: "policy", exitCode: null },
    ],
    [
      "denied because nobody answered",
      "exec",
      false,
      "Exec denied (gateway id=208fcae9-1370-4978-9abb-2833d0f4035e, approval-timeout): touch a",
      {},
      { outcome: "expired", reason: "timeout", approvalId: "208fcae9-1370-4978-9abb-2833d0f4035e" },
    ],
    [
      "waiting for an approval",
      "exec",
      true,
      "Approval required",
      { status: "approval-pending", approvalId: "208fcae9", cwd: "/home" },
      { outcome: "pending", approvalId: "208fcae9", cwd: "/home", exitCode: null },
    ],
    [
      "moved to the background",
      "exec",
      true,
      "Command still running",
      { status: "running", sessionId: "tidal-haven", pid: 410 },
      { outcome: "running", processSession: "tidal-haven", exitCode: null },
    ],
    [
      "a poll that finds a command ended",
      "process",
      true,
      "done",
      { status: "completed", sessionId: "tidal-haven", exitCode: 5 },
      { outcome: "succeeded", processSession: "tidal-haven", exitCode: 5 },
    ],
    ["a failed read", "read", false, "File not found", {}, { outcome: "failed", exitCode: null }],
    [
      "withheld, so that nobody knows whether it was refused or failed",
      "exec",
      false,
      "[Malformed diagnostic JSON redacted]",
      { status: "error" },
      { outcome: "unknown", exitCode: null },
    ],
    [
      "withheld in the text only",
      "exec",
      true,
      "[Malformed diagnostic JSON redacted]",
      { status: "completed", exitCode: 0 },
      { outcome: "succeeded", exitCode: 0 },
    ],
  ])("is %s", (_, name, success, text, details, expected) => {
    expect(returned(name, success, text, details)).toMatchObject({ type: "trajectory-returned", data: expected });
  });

  it("that is no object is kept as text", () => {
    const odd = record("tool.result", { toolCallId: "call_38", name: "read", success: true, result: "lamp 7" });

    expect(decoded(FILE, odd)).toMatchObject([{ data: { text: "lamp 7", outcome: "succeeded" } }]);
  });
});

describe("another record of the trajectory", () => {
  it("keeps small things and no prompt", () => {
    const data = {
      trigger: "user",
      agentId: "harbor",
      toolCount: 12,
      aborted: false,
      timedOut: true,
      status: "success",
      prompt: "Check the lamps.",
      finalPromptText: "Check the lamps.",
      systemPrompt: "You keep the lamps.",
      messages: [{ role: "user", content: "Check the lamps." }],
      tools: [{ name: "read" }],
      harness: { version: "2026.9.6", invocation: ["node"] },
    };

    expect(decoded(FILE, record("session.started", data))).toEqual([
      {
        type: "trajectory-recorded",
        occurredAt: Date.UTC(2026, 10, 21, 5, 39, 9, 710),
        data: {
          recordType: "session.started",
          runId: "4a4c902e",
          sessionKey: "agent:harbor:main",
          provider: "mock",
          model: "mock-1",
          detail: {
            toolCount: 12,
            timedOut: true,
            trigger: "user",
            agentId: "harbor",
            status: "success",
            harnessVersion: "2026.9.6",
          },
        },
      },
    ]);
  });

  it("cuts a long error", () => {
    const [draft] = decoded(FILE, record("session.ended", { error: "lamp ".repeat(200) }));

    expect(JSON.stringify(draft).length).toBeLessThan(600);
  });

  it.each<[string, JsonObject]>([
    ["has no type", { ts: 7, data: {} }],
    ["is a call without an id", record("tool.call", { name: "exec" })],
    ["is a call without a tool", record("tool.call", { toolCallId: "call_38", name: 7 })],
    ["is a result without data", { type: "tool.result", data: "lamp" }],
  ])("that %s is kept whole", (_, odd) => {
    expect(decoded(FILE, odd)).toMatchObject([{ type: "record-unknown", data: { record: odd } }]);
  });
});
