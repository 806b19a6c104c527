import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/kernel/json.ts";
import { message } from "../support/decoded.ts";

function called(...blocks: JsonObject[]) {
  return message({ role: "assistant", content: blocks, stopReason: "toolUse" });
}

describe("a call of a tool", () => {
  const ls = { command: "ls -la" };

  it.each<{ spelling: string; block: JsonObject }>([
    { spelling: "toolCall", block: { type: "toolCall", id: "call_1", name: "exec", arguments: ls } },
    { spelling: "toolUse", block: { type: "toolUse", id: "call_1", name: "exec", input: ls } },
    { spelling: "tool_use", block: { type: "tool_use", id: "call_1", name: "exec", input: ls } },
    { spelling: "server_tool_use", block: { type: "server_tool_use", id: "call_1", name: "exec", input: ls } },
    { spelling: "functionCall", block: { type: "functionCall", id: "call_1", name: "exec", args: ls } },
    {
      spelling: "a functionCall inside",
      block: { type: "functionCall", id: "call_1", functionCall: { name: "exec", args: ls } },
    },
    {
      spelling: "function_call",
      block: { type: "function_call", call_id: "call_1", name: "exec", arguments: JSON.stringify(ls) },
    },
    {
      spelling: "a function inside",
      block: { type: "function_call", id: "call_1", function: { name: "exec", arguments: JSON.stringify(ls) } },
    },
    {
      spelling: "the wrapper tool_call",
      block: { type: "toolCall", id: "call_1", name: "tool_call", arguments: { id: "exec", args: ls } },
    },
  ])("is an attempted command in the spelling $spelling", ({ block }) => {
    expect(called(block)).toMatchObject([
      {
        type: "exec-attempted",
        occurredAt: Date.UTC(2026, 10, 21, 5, 40, 19, 153),
        data: { callId: "call_1", entryId: "bfb4ec73", tool: "exec", command: "ls -la", by: "model" },
      },
    ]);
  });

  it("is one of several in one turn, each by itself and in order", () => {
    const events = called(
      { type: "toolCall", id: "call_1", name: "exec", arguments: ls },
      { type: "toolCall", id: "call_2", name: "read", arguments: { path: "notes.md" } },
      { type: "toolCall", id: "call_3", name: "exec", arguments: { command: "ps" } },
    );

    expect(events.map((event) => event.type)).toEqual(["exec-attempted", "tool-called", "exec-attempted"]);
    expect(events[1]).toMatchObject({ data: { callId: "call_2", tool: "read", args: { path: "notes.md" } } });
  });

  it.each<{ tool: string; args: JsonObject; command: string | null }>([
    { tool: "bash", args: { command: "ls" }, command: "ls" },
    { tool: "exec", args: { cmd: "wrong field" }, command: "wrong field" },
    { tool: "exec", args: {}, command: null },
    { tool: "exec", args: { command: ["rm", "-rf", "old logs", "it's"] }, command: "rm -rf 'old logs' 'it'\\''s'" },
    { tool: "code_execution", args: { code: "print(1)" }, command: "print(1)" },
    { tool: "process", args: { action: "write", sessionId: "good-seaslug", data: "yes\n" }, command: "yes\n" },
    {
      tool: "process",
      args: { action: "send-keys", sessionId: "good-seaslug", keys: ["C-c", "ls"] },
      command: "C-c ls",
    },
    { tool: "nodes", args: { action: "run", node: "buoy", command: ["uname", "-a"] }, command: "uname -a" },
    {
      tool: "nodes",
      args: { action: "invoke", node: "buoy", invokeCommand: "system.run", invokeParamsJson: '{"command":["id"]}' },
      command: "id",
    },
    {
      tool: "nodes",
      args: { action: "invoke", invokeCommand: "system.run", invokeParams: { rawCommand: "id -u", command: ["id"] } },
      command: "id -u",
    },
  ])("of $tool with $args attempts $command", ({ tool, args, command }) => {
    expect(called({ type: "toolCall", id: "call_1", name: tool, arguments: args })).toMatchObject([
      { type: "exec-attempted", data: { tool, command } },
    ]);
  });

  it.each<{ tool: string; args: JsonObject }>([
    { tool: "process", args: { action: "poll", sessionId: "good-seaslug" } },
    { tool: "process", args: { action: "kill", sessionId: "good-seaslug" } },
    { tool: "nodes", args: { action: "invoke", invokeCommand: "camera.snap" } },
    { tool: "nodes", args: { action: "list" } },
    { tool: "read", args: { command: "no command, whatever it is called" } },
  ])("of $tool with $args runs no command", ({ tool, args }) => {
    expect(called({ type: "toolCall", id: "call_1", name: tool, arguments: args })).toMatchObject([
      { type: "tool-called", data: { tool, args } },
    ]);
  });

  it("keeps what else was asked for: folder, environment, rights, time", () => {
    const asked = {
      command: "ls",
      workdir: "/srv",
      env: { LAMP: 7 },
      elevated: true,
      background: true,
      host: "node",
      node: "buoy",
      timeout: 2,
    };

    expect(
      called({ type: "toolCall", id: "call_1", name: "exec", arguments: { ...asked, pty: true } })[0]?.data,
    ).toEqual({
      ...{
        callId: "call_1",
        entryId: "bfb4ec73",
        tool: "exec",
        command: "ls",
        by: "model",
        cwd: "/srv",
        env: { LAMP: "7" },
      },
      ...{ elevated: true, background: true, host: "node", node: "buoy", timeoutMs: 2000, args: { pty: true } },
    });
  });

  it.each([
    { written: '{"path":"notes.md"}', args: { path: "notes.md" } },
    { written: '{"path":"not', args: '{"path":"not' },
  ])("has its arguments as $args when they were written as the text $written", ({ written, args }) => {
    expect(called({ type: "function_call", id: "call_1", name: "read", arguments: written })).toMatchObject([
      { data: { args } },
    ]);
  });

  it("that a nested tool made tells its own name, its parent and its result", () => {
    const details = {
      ...{
        parentToolCallId: "call_1",
        toolCallId: "tool_search_code:call_1:exec:1",
        toolName: "exec",
        input: ls,
        isError: false,
      },
      result: { content: [{ type: "text", text: "lamps" }], details: { status: "completed", exitCode: 3 } },
    };

    expect(message({ role: "custom", customType: "openclaw.nested-tool.v1", content: "", details })).toMatchObject([
      { type: "exec-attempted", data: { command: "ls -la", callId: details.toolCallId, parentCallId: "call_1" } },
      { type: "exec-finished", data: { callId: details.toolCallId, outcome: "failed", exitCode: 3, text: "lamps" } },
    ]);
  });

  it.each([
    { said: { exitCode: 0 }, outcome: "succeeded", exitCode: 0 },
    { said: { exitCode: 2 }, outcome: "failed", exitCode: 2 },
    { said: { cancelled: true }, outcome: "cancelled", exitCode: null },
    { said: {}, outcome: "unknown", exitCode: null },
  ])("that a person made with ! has its result with it: $said is $outcome", ({ said, outcome, exitCode }) => {
    expect(message({ role: "bashExecution", command: "ls", output: "lamps", ...said })).toMatchObject([
      { type: "exec-attempted", data: { command: "ls", by: "user", tool: "bashExecution" } },
      { type: "exec-finished", data: { outcome, exitCode, text: "lamps" } },
    ]);
  });
});
