import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Json } from "../../src/kernel/json.ts";

/** The first second of the night that the records tell of. */
export const NIGHT = Date.UTC(2026, 10, 21, 5, 40, 13);

const iso = (second: number) => new Date(NIGHT + second * 1000).toISOString();

const record = (value: Json) => `${JSON.stringify(value)}\n`;

/** Lines of a transcript as OpenClaw writes them (openclaw-formats, section 5), each `second` seconds into the night. */
export const lineOf = {
  session: (id: string, second = 0) =>
    record({ type: "session", version: 3, id, timestamp: iso(second), cwd: "/home/operator/.openclaw/workspace" }),
  user: (text: string, second: number) =>
    record({
      type: "message",
      id: `u${second}`,
      timestamp: iso(second),
      message: { role: "user", content: [{ type: "text", text }], timestamp: NIGHT + second * 1000 },
    }),
  call: (callId: string, command: string, second: number) =>
    record({
      type: "message",
      id: `a${second}`,
      timestamp: iso(second),
      message: {
        role: "assistant",
        content: [
          { type: "text", text: "One moment." },
          { type: "toolCall", id: callId, name: "exec", arguments: { command } },
        ],
        stopReason: "toolUse",
      },
    }),
  result: (callId: string, text: string, exitCode: number, second: number) =>
    record({
      type: "message",
      id: `r${second}`,
      timestamp: iso(second),
      message: {
        role: "toolResult",
        toolCallId: callId,
        toolName: "exec",
        content: [{ type: "text", text }],
        details: { status: "completed", exitCode, durationMs: 50, aggregated: text },
        isError: false,
      },
    }),
  log: (text: string, second: number) =>
    record({
      "0": '{"subsystem":"gateway"}',
      "1": text,
      _meta: { date: iso(second), logLevelId: 3 },
      time: iso(second),
    }),
};

/** A small transcript: a header, then a question, a command and its result for each round. */
export function transcript(id: string, rounds: number, from = 0): string {
  const lines = Array.from({ length: rounds }, (_, index) => {
    const round = from + index;
    const second = 1 + round * 10;
    return (
      lineOf.user(`Look at berth ${round}.`, second) +
      lineOf.call(`call_${id}_${round}`, `ls berths/${round}`, second + 1) +
      lineOf.result(`call_${id}_${round}`, `lamp out at ${round}`, round % 3, second + 2)
    );
  });
  return (from === 0 ? lineOf.session(id) : "") + lines.join("");
}

export const SESSIONS = "agents/harbor/sessions";
export const LIVE = `${SESSIONS}/night-watch.jsonl`;

/** Puts a file into a home, with the folders above it. Returns its absolute path. */
export function put(root: string, relative: string, content: string | Uint8Array): string {
  const file = path.join(root, relative);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}
