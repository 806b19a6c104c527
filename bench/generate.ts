import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Real text of this machine: what the installed packages say about themselves. */
function realText(): string {
  const modules = fileURLToPath(new URL("../node_modules/", import.meta.url));
  const names = readdirSync(modules).sort();
  const files = names.flatMap((name) =>
    ["README.md", "Readme.md", "readme.md", "index.js"].map((file) => path.join(modules, name, file)),
  );
  const texts = files.flatMap((file) => {
    try {
      return [readFileSync(file, "utf8")];
    } catch {
      // Most packages have only one of these names.
      return [];
    }
  });
  return texts.join("\n").slice(0, 8_000_000);
}

/** The same numbers for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Lengths of tool output whose lines come near the mix of store.md: half below 1 kB, 1 in 100 above 23 kB. */
function outputLength(random: () => number): number {
  const draw = random();
  if (draw < 0.5) return 400 + random() * 600;
  if (draw < 0.75) return 1000 + random() * 1200;
  if (draw < 0.95) return 2200 + random() * 6500;
  return draw < 0.99 ? 8700 + random() * 15_000 : 24_000 + random() * 40_000;
}

export interface Generated {
  readonly stateDir: string;
  readonly file: string;
  readonly bytes: number;
  readonly lines: number;
}

/** Writes a home with one long session of about `bytes` bytes: calls, results, messages, and a worthless secret now and then. */
export function generateHome(
  folder: string,
  bytes: number,
  options: { readonly seed: number; readonly short?: boolean },
): Generated {
  const random = randomFrom(options.seed);
  const text = realText();
  const slice = (length: number) => {
    const start = Math.floor(random() * (text.length - length));
    return text.slice(start, start + length);
  };
  const stateDir = path.join(folder, "home");
  const sessions = path.join(stateDir, "agents", "harbor", "sessions");
  mkdirSync(sessions, { recursive: true });
  const file = path.join(sessions, "bench.jsonl");
  const fd = openSync(file, "w");
  let written = 0;
  let lines = 0;
  let held: string[] = [];
  const write = (record: object) => {
    const line = `${JSON.stringify(record)}\n`;
    held.push(line);
    written += Buffer.byteLength(line);
    lines += 1;
    if (held.length < 256) return;
    writeSync(fd, held.join(""));
    held = [];
  };
  const began = Date.UTC(2026, 10, 1);
  write({ type: "session", version: 3, id: "bench", timestamp: new Date(began).toISOString(), cwd: "/srv/harbor" });
  for (let number = 0; written < bytes; number += 1) {
    const timestamp = new Date(began + number * 1000).toISOString();
    const callId = `call_${number.toString(16).padStart(24, "0")}`;
    const tool = number % 4 === 0 ? "read" : "exec";
    const args = tool === "read" ? { path: `notes/${number}.md` } : { command: `grep -n ${number} ${slice(40)}` };
    const block = { type: "toolCall", id: callId, name: tool, arguments: args };
    const usage = { input: 12359, output: 40, cacheRead: 0, cacheWrite: 0, totalTokens: 12399 };
    write({
      type: "message",
      id: `a${number}`,
      parentId: `r${number - 1}`,
      timestamp,
      message: { role: "assistant", content: [block], provider: "mock", model: "mock-1", usage, stopReason: "toolUse" },
    });
    const secret =
      number % 100 === 0 ? `\nexport NPM_TOKEN=${["npm", "_"].join("")}${number.toString(36).padStart(36, "x")}\n` : "";
    const body = `${slice(options.short ? 60 : outputLength(random))}${secret}`;
    const failed = number % 9 === 0;
    const details =
      tool === "exec"
        ? { details: { status: "completed", exitCode: failed ? 2 : 0, durationMs: 37, cwd: "/srv/harbor" } }
        : {};
    write({
      type: "message",
      id: `r${number}`,
      parentId: `a${number}`,
      timestamp,
      message: {
        role: "toolResult",
        toolCallId: callId,
        toolName: tool,
        content: [{ type: "text", text: body }],
        ...details,
        isError: false,
      },
    });
    if (number % 6 === 0)
      write({
        type: "message",
        id: `u${number}`,
        parentId: `r${number}`,
        timestamp,
        message: { role: "user", content: [{ type: "text", text: slice(200) }] },
      });
  }
  writeSync(fd, held.join(""));
  closeSync(fd);
  return { stateDir, file, bytes: written, lines };
}
