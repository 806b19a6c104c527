import { fakeSecrets } from "../src/demo/fake-secrets.ts";
import type { TextPool } from "./text-pool.ts";

/** Line lengths of the synthetic set the storage figures were made with: share of lines, bytes. */
const LENGTHS = [
  [0, 400],
  [0.25, 819],
  [0.5, 967],
  [0.75, 1981],
  [0.95, 8700],
  [0.99, 23_700],
  [1, 60_000],
] as const;

/** Escapes and the second copy of an output make a line longer than its text. */
const ESCAPES = 1.04;
const AROUND = { user: 210, call: 520, result: 340 };
const SECRET_EVERY = 100;
/** Models like dashes and emoji, and terminals boxes: one letter beyond Latin-1 makes a string of two bytes a letter. */
const WIDE_EVERY = 4;

/** The next lines of one session, at a time: a question, a call with its result, or an answer. */
export type RecordMaker = (atMs: number) => readonly object[];

/** Records as OpenClaw 2026.3.1 writes them, their lengths as measured, with a fake secret in every hundredth. */
export function mixedRecords(random: () => number, text: TextPool, session: string): RecordMaker {
  const secrets = fakeSecrets(session);
  let number = 0;
  const content = (around: number) => {
    const words = text(Math.max(20, Math.floor((lengthAt(random()) - around) / ESCAPES)));
    const piece = random() * WIDE_EVERY < 1 ? `${words} — ✓` : words;
    if (random() * SECRET_EVERY >= 1) return piece;
    const secret = secrets[Math.floor(random() * secrets.length)];
    return `${piece.slice(0, piece.length / 2)}\nexport HARBOR_KEY=${secret?.value}\n${piece.slice(piece.length / 2)}`;
  };
  const message = (atMs: number, body: object): object => {
    number += 1;
    const [id, parentId] = [number, number - 1].map((part) => part.toString(16).padStart(8, "0"));
    const timestamp = new Date(atMs).toISOString();
    return { type: "message", id, parentId, timestamp, message: { ...body, timestamp: atMs } };
  };
  const assistant = (atMs: number, blocks: object[], stopReason: string) =>
    message(atMs, {
      role: "assistant",
      content: blocks,
      api: "openai-completions",
      provider: "mock",
      model: "mock-1",
      usage: {
        input: 13325 + number,
        output: 40,
        cacheRead: 0,
        cacheWrite: 0,
        totalTokens: 13365 + number,
        cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, total: 0 },
      },
      stopReason,
    });

  const call = (atMs: number, name: string, said: object[], args: object, result: object) => {
    const id = `call_${session}_${number}`;
    const toolCall = { type: "toolCall", id, name, arguments: args };
    const answer = { role: "toolResult", toolCallId: id, toolName: name, ...result };
    return [assistant(atMs, [...said, toolCall], "toolUse"), message(atMs + 800, answer)];
  };
  const block = (words: string) => ({ type: "text", text: words });

  return (atMs) => {
    const which = random();
    if (which < 0.1) return [message(atMs, { role: "user", content: [block(content(AROUND.user))] })];
    if (which < 0.2) return [assistant(atMs, [block(content(AROUND.call))], "stop")];
    const path = `harbor-api/src/berths-${number}.ts`;
    const words = content(AROUND.call);
    const shown = content(AROUND.result);
    if (which < 0.35) {
      const output = { content: [block(shown)], isError: false };
      return call(atMs, "read", [block(words)], { path }, output);
    }
    if (which < 0.4) {
      const output = { content: [block(`Wrote ${words.length} bytes to ${path}`)], isError: false };
      return call(atMs, "write", [], { path, content: words }, output);
    }
    // The output stands in the line twice, as in the recorded home.
    const half = shown.slice(0, shown.length / 2);
    const exitCode = random() < 0.05 ? 1 : 0;
    const details = { status: "completed", exitCode, durationMs: 15, aggregated: half, cwd: "/home/operator" };
    // One call in three explains itself; the others are long because their command is.
    const said = which < 0.6 ? [block(words)] : [];
    const command = `cd harbor-api && ${said.length > 0 ? "npm test" : words}`;
    return call(atMs, "exec", said, { command }, { content: [block(half)], details, isError: false });
  };
}

function lengthAt(share: number): number {
  const next = LENGTHS.findIndex(([upTo]) => share < upTo);
  const [from, low] = LENGTHS[next - 1] ?? LENGTHS[0];
  const [to, high] = LENGTHS[next] ?? LENGTHS[0];
  return low * (high / low) ** ((share - from) / (to - from));
}

/** The shortest pair there is, one attempt and its end: a store of many events in little time. */
export function shortRecords(random: () => number, session: string): RecordMaker {
  let number = 0;
  return (atMs) => {
    number += 1;
    const id = `call_${session}_${number}`;
    const timestamp = new Date(atMs).toISOString();
    const toolCall = {
      type: "toolCall",
      id,
      name: "exec",
      arguments: { command: `gaugectl read --station ${number}` },
    };
    const exitCode = random() < 0.05 ? 1 : 0;
    const result = {
      role: "toolResult",
      toolCallId: id,
      toolName: "exec",
      content: [{ type: "text", text: `tide ${number}` }],
      details: { status: "completed", exitCode, durationMs: 20 },
    };
    return [
      { type: "message", id: `a${number}`, timestamp, message: { role: "assistant", content: [toolCall] } },
      { type: "message", id: `r${number}`, timestamp, message: result },
    ];
  };
}
