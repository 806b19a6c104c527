import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import path from "node:path";
import { mixedRecords, type RecordMaker, shortRecords } from "./records.ts";
import { openTextPool } from "./text-pool.ts";

export interface HomeOptions {
  readonly seed: number;
  readonly sessions: number;
  /** `mixed`: real lengths, `size` in bytes for all sessions. `short`: pairs of call and result, `size` in lines. */
  readonly records: "mixed" | "short";
  readonly size: number;
}

export interface GeneratedHome {
  readonly home: string;
  readonly files: readonly string[];
  readonly bytes: number;
  readonly lines: number;
}

/** When the last record of a generated home was written. */
export const LAST_MS = Date.UTC(2026, 10, 21, 6);
const DAY_MS = 24 * 3_600_000;
const SPAN_MS = 30 * DAY_MS;
const CHUNK_CHARS = 1 << 20;
const AGENTS = ["harbor", "pilot", "crane", "buoy"];

/** Writes an OpenClaw home of the JSONL era; the same options give the same bytes while the installed packages are the same. */
export function generateHome(home: string, options: HomeOptions): GeneratedHome {
  const random = randomFrom(options.seed);
  const pool = options.records === "mixed" ? openTextPool(random) : undefined;
  const files: string[] = [];
  let bytes = 0;
  let lines = 0;
  for (let number = 0; number < options.sessions; number += 1) {
    const agent = AGENTS[number % AGENTS.length] ?? "harbor";
    const id = `watch-${String(number).padStart(4, "0")}`;
    const folder = path.join(home, "agents", agent, "sessions");
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, `${id}.jsonl`);
    const make = pool ? mixedRecords(random, pool, id) : shortRecords(random, id);
    const written = writeSession(file, id, make, startOf(number, options), options);
    files.push(file);
    bytes += written.bytes;
    lines += written.lines;
  }
  writeFileSync(path.join(home, "openclaw.json"), "{}");
  return { home, files, bytes, lines };
}

/** Sessions begin one after the other over a month and last a day each. */
function startOf(number: number, { sessions }: HomeOptions): number {
  return LAST_MS - SPAN_MS + Math.floor(((SPAN_MS - DAY_MS) * number) / Math.max(1, sessions - 1));
}

/** Writes as it goes: a file of many gigabytes takes no memory. */
function writeSession(file: string, id: string, make: RecordMaker, startMs: number, options: HomeOptions) {
  const quota = options.size / options.sessions;
  const fd = openSync(file, "w");
  const begin = { type: "session", version: 3, id, timestamp: new Date(startMs).toISOString(), cwd: "/home/operator" };
  let text = `${JSON.stringify(begin)}\n`;
  let [bytes, lines] = [0, 1];
  const done = () => (options.records === "mixed" ? (bytes + text.length) / quota : lines / quota);
  while (done() < 1) {
    for (const record of make(startMs + Math.floor(done() * DAY_MS))) {
      text += `${JSON.stringify(record)}\n`;
      lines += 1;
    }
    if (text.length < CHUNK_CHARS) continue;
    bytes += writeSync(fd, text);
    text = "";
  }
  bytes += writeSync(fd, text);
  closeSync(fd);
  return { bytes, lines };
}

/** A small linear congruential generator: the same seed gives the same home. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
