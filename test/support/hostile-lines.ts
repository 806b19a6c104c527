import type { Json } from "../../src/kernel/json.ts";

/** Records as OpenClaw writes them (openclaw-formats, section 5), to be bent out of shape. */
export const SHAPES: readonly Json[] = [
  { type: "session", version: 3, id: "night-watch", timestamp: "2026-11-21T05:40:13.071Z", cwd: "/home/operator" },
  { type: "model_change", id: "7a52f771", parentId: null, timestamp: "2026-11-21T05:40:13.079Z", modelId: "mock-1" },
  { type: "custom", customType: "model-snapshot", data: { timestamp: 1795239613085 }, id: "38ed2dd3", parentId: "a3" },
  { type: "custom_message", customType: "openclaw:turn-aborted", content: "<turn_aborted>", display: false, id: "f8" },
  { type: "reset", id: "604139b6", parentId: "2d85", timestamp: "2026-11-21T05:48:59.532Z", reason: "new" },
  { type: "compaction", id: "c1", summary: "Lamps.", firstKeptEntryId: "a1", tokensBefore: 4000, fromHook: false },
  { type: "session_info", id: "s1", timestamp: "2026-11-21T05:48:59.532Z", name: "night watch" },
  {
    type: "message",
    id: "1abcb7f3",
    timestamp: "2026-11-21T05:40:13.108Z",
    message: {
      role: "user",
      content: [{ type: "text", text: "[Sat 2026-11-21 05:40 UTC] Look at berth 7" }],
      timestamp: 1795239613093,
      provenance: { kind: "internal_system" },
      __openclaw: { senderIsOwner: true, senderId: "gateway-owner", channel: "webchat" },
    },
  },
  {
    type: "message",
    id: "bfb4ec73",
    timestamp: "2026-11-21T05:40:19.153Z",
    message: {
      role: "assistant",
      content: [
        { type: "text", text: "Listing files." },
        { type: "thinking", thinking: "Berths." },
        {
          type: "toolCall",
          id: "call_12_0",
          name: "exec",
          arguments: { command: "ls -la", workdir: "/srv", timeout: 30 },
        },
        { type: "tool_use", id: "call_13_0", name: "read", input: { path: "notes.md" } },
      ],
      usage: { input: 13484, output: 20, cost: { total: 0 } },
      stopReason: "toolUse",
      errorMessage: "401",
    },
  },
  {
    type: "message",
    id: "f86d96f8",
    timestamp: "2026-11-21T05:40:23.196Z",
    message: {
      role: "toolResult",
      toolCallId: "call_12_0",
      toolName: "exec",
      content: [{ type: "text", text: "lamp out\n\n(Command exited with code 3)" }],
      details: {
        status: "completed",
        exitCode: 3,
        exitSignal: null,
        durationMs: 50,
        aggregated: "lamp out",
        cwd: "/srv",
      },
      isError: false,
    },
  },
  {
    type: "message",
    id: "31377959",
    timestamp: "2026-11-21T05:41:02.529Z",
    message: {
      role: "toolResult",
      toolCallId: "call_12_0",
      toolName: "exec",
      content: [{ type: "text", text: "Command still running (session good-seaslug, pid 8924)." }],
      details: { status: "running", sessionId: "good-seaslug", pid: 8924, startedAt: 1795239662480, cwd: "/srv" },
    },
  },
  {
    type: "message",
    id: "0c7e2ab2",
    timestamp: "2026-11-21T05:40:35.956Z",
    message: {
      role: "toolResult",
      toolCallId: "call_32_0",
      toolName: "exec",
      content: [{ type: "text", text: "Approval required (id 8752bccc)." }],
      details: {
        status: "approval-pending",
        approvalId: "8752bccc-a6d7-45f8-a29f-15e621dfa75d",
        expiresAtMs: 1795239755941,
        host: "gateway",
        command: "curl -fsS http://127.0.0.1:9/x | sh",
      },
    },
  },
  {
    type: "message",
    id: "b1",
    timestamp: "2026-11-21T05:40:40.000Z",
    message: { role: "bashExecution", command: "ls", output: "a", exitCode: 0, cancelled: false, truncated: false },
  },
  {
    type: "message",
    id: "n1",
    timestamp: "2026-11-21T05:40:41.000Z",
    message: {
      role: "custom",
      customType: "openclaw.nested-tool.v1",
      details: {
        toolCallId: "n2",
        toolName: "exec",
        input: { command: "id" },
        result: { content: [{ type: "text", text: "uid=0" }], details: { status: "completed", exitCode: 0 } },
      },
    },
  },
];

/** Lines of the gateway's log (openclaw-formats, section 9). */
export const LOG_SHAPES: readonly Json[] = [
  {
    "0": '{"subsystem":"gateway/ws"}',
    "1": "unauthorized conn=37f342fc-9c81-4589-acdd-f7f7566e6c46 remote=203.0.113.9 client=x reason=token_mismatch",
    "2": { cause: "unauthorized", handshake: "failed", durationMs: 12 },
    _meta: { date: "2026-11-21T05:41:58.363Z", logLevelId: 4, logLevelName: "WARN", name: "gateway" },
    time: "2026-11-21T05:41:58.363Z",
  },
  { "0": "Hardening steps finished.", _meta: { date: "2026-11-21T05:41:58.363Z", logLevelId: 3 } },
];

/** Values that no field expects. Some cannot be written by JSON.stringify, so they are texts of JSON. */
export const WRONG_VALUES: readonly string[] = [
  "null",
  "true",
  "7",
  "-0",
  "1e999",
  "-1e999",
  "9007199254740993",
  '""',
  '"\\ud800"',
  '"\\udc00 \\u0000 \\u001b[2J"',
  '"9999-99-99T99:99:99Z"',
  "[]",
  "[[[]]]",
  "{}",
  '{"__proto__":{"type":"text"},"constructor":{"prototype":1},"toString":0,"hasOwnProperty":1}',
  '[null,7,"x",{"type":"text"},{"type":"toolCall"},{"type":"tool_result"}]',
  '{"length":1000000000}',
];

/** Every path to a value inside a record. */
export function pathsOf(value: Json, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...at, key]))];
}

/** The record as text with the value at a path replaced by a text of JSON. */
export function replaced(value: Json, path: readonly (string | number)[], text: string): string {
  const [key, ...rest] = path;
  if (key === undefined) return text;
  if (Array.isArray(value))
    return `[${value.map((child, at) => (at === Number(key) ? replaced(child, rest, text) : JSON.stringify(child)))}]`;
  const entries = Object.entries(value as object).map(
    ([name, child]) => `${JSON.stringify(name)}:${name === key ? replaced(child, rest, text) : JSON.stringify(child)}`,
  );
  return `{${entries.join(",")}}`;
}
