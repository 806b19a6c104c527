import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/kernel/json.ts";
import { message, toolResult } from "../support/decoded.ts";

const CWD = "/home/operator/.openclaw/workspace";

describe("the result of a command", () => {
  it.each<{ what: string; details: JsonObject; text?: string; more?: JsonObject; is: JsonObject }>([
    {
      what: "exit code 0",
      details: { status: "completed", exitCode: 0, durationMs: 34, cwd: CWD },
      is: { outcome: "succeeded", exitCode: 0, exitCodeFrom: "record", durationMs: 34, cwd: CWD },
    },
    {
      what: "another exit code, though isError is false",
      details: { status: "completed", exitCode: 3 },
      is: { outcome: "failed", exitCode: 3 },
    },
    {
      what: "exit code 0, though isError is true",
      details: { status: "completed", exitCode: 0 },
      more: { isError: true },
      is: { outcome: "succeeded" },
    },
    { what: "completed without a code", details: { status: "completed" }, is: { outcome: "unknown", exitCode: null } },
    {
      what: "a truncated record with its code",
      details: { persistedDetailsTruncated: true, status: "completed", exitCode: 0, exitSignal: null },
      is: { outcome: "succeeded" },
    },
    {
      what: "a signal in the record",
      details: { status: "completed", exitCode: 0, exitSignal: "SIGKILL" },
      is: { outcome: "failed", signal: "SIGKILL" },
    },
    {
      what: "a signal in the error",
      details: { status: "error", tool: "exec", error: "Command aborted by signal SIGKILL" },
      is: { outcome: "failed", signal: "SIGKILL", exitCode: null },
    },
    {
      what: "command not found",
      details: {
        status: "error",
        tool: "exec",
        error: "/bin/bash: line 1: openclaw: command not found\n\nCommand not found",
      },
      is: { outcome: "failed", exitCode: 127, exitCodeFrom: "text" },
    },
    {
      what: "command not executable",
      details: {
        status: "error",
        tool: "exec",
        error: "container is not running\n\nCommand not executable (permission denied)",
      },
      is: { outcome: "failed", exitCode: 126, exitCodeFrom: "text" },
    },
    {
      what: "a timeout",
      details: { status: "error", error: "Command timed out after 2 seconds" },
      is: { outcome: "timed-out", exitCode: null },
    },
    {
      what: "a timeout in the record",
      details: { status: "failed", exitCode: null, timedOut: true },
      is: { outcome: "timed-out" },
    },
    {
      what: "a tool that threw",
      details: { status: "error", tool: "exec", error: "spawn EACCES" },
      is: { outcome: "failed", exitCode: null, error: "spawn EACCES" },
    },
    {
      what: "arguments that were refused",
      details: {},
      text: 'Validation failed for tool "exec"',
      more: { isError: true },
      is: { outcome: "failed", exitCode: null },
    },
    { what: "nothing at all", details: {}, is: { outcome: "unknown", exitCode: null } },
    {
      what: "output that looks like an end",
      details: { status: "completed", exitCode: 0 },
      text: "Command not found",
      is: { outcome: "succeeded", exitCode: 0 },
    },
    {
      what: "output that speaks of a denial further on",
      details: { status: "completed", exitCode: 0 },
      text: "log:\nexec denied: host=gateway",
      is: { outcome: "succeeded" },
    },
  ])("is $is.outcome when it tells $what", ({ details, text, more, is }) => {
    const events = toolResult("exec", details, text, more);

    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ type: "exec-finished", data: { callId: "call_1", where: "result", ...is } });
  });

  it.each<{ said: string; reason: string; details: JsonObject; text?: string }>([
    {
      said: "policy of the gateway",
      reason: "policy",
      details: { status: "error", tool: "exec", error: "exec denied: host=gateway security=deny" },
    },
    {
      said: "policy of a node",
      reason: "policy",
      details: { status: "error", error: "exec denied: host=node security=deny" },
    },
    {
      said: "a miss in the allowlist",
      reason: "policy",
      details: { status: "error", error: "exec denied: allowlist miss" },
    },
    {
      said: "a sandbox",
      reason: "policy",
      details: { status: "error", error: 'Tool "exec" blocked by sandbox tool policy' },
    },
    { said: "a person", reason: "user", details: { status: "error", error: "exec denied: user denied" } },
    {
      said: "nobody to ask",
      reason: "no-route",
      details: { status: "error", error: "exec denied: Headless runs cannot wait for interactive exec approval" },
    },
    {
      said: "no approval UI",
      reason: "no-route",
      details: { status: "error", error: "exec denied: approval required (approval UI not available)" },
    },
    {
      said: "a command that cannot be bound",
      reason: "unbindable",
      details: {},
      text: "Exec denied (SYSTEM_RUN_DENIED: approval cannot safely bind this command)",
    },
    { said: "something else", reason: "other", details: { status: "error", error: "exec denied: the tide is out" } },
  ])("is a denial when $said stopped it", ({ reason, details, text }) => {
    expect(toolResult("exec", details, text)).toMatchObject([
      { type: "exec-denied", data: { callId: "call_1", reason, where: "result" } },
    ]);
  });

  it("names the approval that a person denied; the command behind the sentence is not read for reasons", () => {
    const aggregated =
      "Exec denied (gateway id=12a64ddd-7f8d-4a9a-95d2-8babd1226b60, user-denied): touch approval-timeout";

    expect(toolResult("exec", { status: "failed", exitCode: null, aggregated })).toMatchObject([
      { type: "exec-denied", data: { reason: "user", approvalId: "12a64ddd-7f8d-4a9a-95d2-8babd1226b60" } },
    ]);
  });

  it("that waits for an approval also tells that one was requested", () => {
    const approvalId = "8752bccc-a6d7-45f8-a29f-15e621dfa75d";
    const details = {
      status: "approval-pending",
      approvalId,
      expiresAtMs: 1795239755941,
      host: "gateway",
      command: "ls | sh",
      cwd: CWD,
    };

    expect(toolResult("exec", details)).toMatchObject([
      {
        type: "exec-pending",
        data: { callId: "call_1", approvalId, expiresAt: 1795239755941, command: "ls | sh", cwd: CWD },
      },
      { type: "approval-requested", data: { approvalId, callId: "call_1", command: "ls | sh", host: "gateway" } },
    ]);
  });

  it("that is still running names its background session", () => {
    expect(toolResult("exec", { status: "running", sessionId: "good-seaslug", pid: 8924, tail: "" })).toMatchObject([
      { type: "exec-running", data: { callId: "call_1", processSession: "good-seaslug", pid: 8924 } },
    ]);
  });

  it("keeps the second copy of the output only when it differs", () => {
    const same = toolResult("exec", { status: "completed", exitCode: 0, aggregated: "lamps" }, "lamps");
    const other = toolResult("exec", { status: "completed", exitCode: 0, aggregated: "lamps, unmasked" }, "lamps");

    expect(same[0]?.data).not.toHaveProperty("aggregated");
    expect(other[0]?.data).toHaveProperty("aggregated", "lamps, unmasked");
  });

  it("is read from a block inside a user message too", () => {
    const content = [{ type: "tool_result", tool_use_id: "call_1", content: "no such tool", is_error: true }];

    expect(message({ role: "user", content })).toMatchObject([
      { type: "tool-returned", data: { callId: "call_1", outcome: "failed" } },
    ]);
  });

  it.each([
    { exitCode: 0, outcome: "unknown" },
    { exitCode: 4, outcome: "failed" },
  ])("of a node with code $exitCode is $outcome: its record does not say `completed`", ({ exitCode, outcome }) => {
    expect(toolResult("nodes", { ok: true, payload: { exitCode } })).toMatchObject([
      { type: "exec-finished", data: { outcome, exitCode } },
    ]);
  });
});
