/**
 * Kills a watch at random moments while sessions are written to, each line in two pieces, and starts it again; then
 * compares the store with an undisturbed one: every line once, none lost, none twice.
 * Usage: npx tsx scripts/kill-watch.ts [--kills 77] [--seed 7]
 */
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openStore, type Store } from "../src/store/open-store.ts";
import { verifyStore } from "../src/store/verify.ts";

const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const SESSIONS = "agents/harbor/sessions";

export interface KillWatchOptions {
  readonly kills: number;
  readonly seed: number;
  /** Sessions that are written to at the same time. */
  readonly sessions: number;
}

export interface KillWatchResult {
  readonly killed: number;
  readonly lines: number;
  /** Lines that a watch had stored when it was killed, of all: without any, nothing was tried. */
  readonly linesByWatches: number;
  readonly lost: number;
  readonly twice: number;
  /** What else differs from a store that was filled in peace; empty when nothing does. */
  readonly differences: readonly string[];
}

export async function killWatch(options: KillWatchOptions): Promise<KillWatchResult> {
  const folder = mkdtempSync(path.join(tmpdir(), "incident-kill-watch-"));
  try {
    const home = path.join(folder, "home");
    mkdirSync(path.join(home, SESSIONS), { recursive: true });
    const token = randomBytes(24).toString("base64url");
    writeFileSync(path.join(home, "openclaw.json"), JSON.stringify({ gateway: { auth: { token } } }));
    const [quiet, disturbed] = ["quiet", "disturbed"].map((name) => path.join(folder, name, "incident.sqlite")) as [
      string,
      string,
    ];
    const writer = startWriter(home, options);
    let killed = 0;
    try {
      killed = await disturb(home, disturbed, options);
    } finally {
      await writer.stop();
    }
    const linesByWatches = await linesIn(disturbed);
    await ingestOnce(home, disturbed);
    // Ids and fingerprints come from the key: only with the same one can two stores be the same.
    mkdirSync(path.dirname(quiet), { mode: 0o700 });
    copyFileSync(`${disturbed}.key`, `${quiet}.key`);
    await ingestOnce(home, quiet);
    return { killed, linesByWatches, ...(await compare(home, quiet, disturbed)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function disturb(home: string, store: string, options: KillWatchOptions): Promise<number> {
  const random = randomFrom(options.seed);
  let killed = 0;
  for (let kill = 0; kill < options.kills; kill += 1) {
    const child = start(["watch", "--state-dir", home, "--logs", home, "--store", store]);
    // Some while they start, most while they follow.
    const isFollowing = kill % 7 !== 0;
    if (isFollowing) await child.says("Following");
    await sleep(isFollowing ? 20 + random() * 700 : random() * 400);
    child.process.kill("SIGKILL");
    const { signal, code, said } = await child.ended;
    if (signal !== "SIGKILL") throw new Error(`a watch ended by itself with ${code}: ${said}`);
    killed += 1;
  }
  return killed;
}

interface Started {
  readonly process: ChildProcess;
  says(text: string): Promise<void>;
  readonly ended: Promise<{ code: number | null; signal: string | null; said: string }>;
}

function start(words: readonly string[]): Started {
  const child = spawn(process.execPath, [MAIN, ...words], { stdio: ["ignore", "ignore", "pipe"], env: {} });
  let said = "";
  let isOver = false;
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString("utf8");
  });
  const ended = new Promise<{ code: number | null; signal: string | null; said: string }>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      isOver = true;
      resolve({ code, signal, said });
    });
  });
  return {
    process: child,
    ended,
    async says(text) {
      while (!said.includes(text)) {
        if (isOver) throw new Error(`it ended before it said ${text}: ${said}`);
        await sleep(5);
      }
    },
  };
}

async function ingestOnce(home: string, store: string): Promise<void> {
  const { code, said } = await start(["ingest", "--state-dir", home, "--logs", home, "--store", store]).ended;
  if (code !== 0) throw new Error(`the ingest ended with ${code}: ${said}`);
}

/** Appends to the sessions, each line in two writes with a moment between them, and now and then sets one aside. */
function startWriter(home: string, options: KillWatchOptions): { stop(): Promise<void> } {
  const random = randomFrom(options.seed + 1);
  const ids = Array.from({ length: options.sessions }, (_, number) => `watch-${number}`);
  const rounds = new Map<string, number>();
  let isStopped = false;
  const fileOf = (id: string) => path.join(home, SESSIONS, `${id}.jsonl`);
  const write = async () => {
    let number = 0;
    while (!isStopped) {
      const id = ids[Math.floor(random() * ids.length)] ?? "watch-0";
      const lines = linesOf(id, number);
      for (const line of lines) {
        const middle = 1 + Math.floor(random() * (line.length - 2));
        appendFileSync(fileOf(id), line.slice(0, middle));
        if (random() < 0.3) await sleep(random() * 4);
        appendFileSync(fileOf(id), line.slice(middle));
      }
      number += 1;
      // OpenClaw does so when a session is reset: the old file under another name, a new one under the old.
      if (number % 200 === 0) {
        const round = (rounds.get(id) ?? 0) + 1;
        rounds.set(id, round);
        renameSync(
          fileOf(id),
          `${fileOf(id)}.reset.${new Date(Date.UTC(2026, 10, 21) + number).toISOString().replaceAll(":", "-")}`,
        );
      }
      await sleep(random() * 6);
    }
  };
  const writing = write();
  return {
    async stop() {
      isStopped = true;
      await writing;
    },
  };
}

function linesOf(id: string, number: number): Buffer[] {
  const timestamp = new Date(Date.UTC(2026, 10, 21) + number * 1000).toISOString();
  const callId = `call_${id}_${number}`;
  const call = {
    type: "toolCall",
    id: callId,
    name: "exec",
    arguments: { command: `gaugectl read --tide ${number} é漢` },
  };
  const result = {
    role: "toolResult",
    toolCallId: callId,
    toolName: "exec",
    content: [{ type: "text", text: "tide ".repeat(number % 90) }],
    details: { status: "completed", exitCode: number % 5 === 0 ? 1 : 0, durationMs: 20 },
  };
  return [
    { type: "message", id: `a${number}`, timestamp, message: { role: "assistant", content: [call] } },
    { type: "message", id: `r${number}`, timestamp, message: result },
  ].map((record) => Buffer.from(`${JSON.stringify(record)}\n`));
}

/** The same seed gives the same moments. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const PLACES = `SELECT path, position, COUNT(*) AS times FROM (
    SELECT source, generation, position FROM events WHERE position >= 0 AND part = 0
    UNION ALL SELECT source, generation, position FROM witnesses WHERE part = 0) AS place
  JOIN sources ON sources.id = source GROUP BY path, position`;

async function linesIn(file: string): Promise<number> {
  const store = await openStore(file);
  try {
    return store.raw.prepare(PLACES).all().length;
  } finally {
    await store.close();
  }
}

async function compare(home: string, quiet: string, disturbed: string) {
  const stores = [await openStore(quiet), await openStore(disturbed)] as const;
  try {
    const differences: string[] = [];
    const [left, right] = [contentOf(stores[0]), contentOf(stores[1])];
    for (const table of Object.keys(left)) if (left[table] !== right[table]) differences.push(table);
    for (const [index, store] of stores.entries()) {
      if (verifyStore(store).kind !== "verified") differences.push(`store ${index} does not verify`);
      if (store.raw.pragma("integrity_check", { simple: true }) !== "ok") differences.push(`store ${index} is damaged`);
    }
    return { ...countLines(home, stores[1]), differences };
  } finally {
    await stores[0].close();
    await stores[1].close();
  }
}

/** Each line of each file against the places that the store has read. */
function countLines(home: string, store: Store): { lines: number; lost: number; twice: number } {
  const rows = store.raw.prepare<[], { path: string; position: number; times: number }>(PLACES).all();
  const found = new Map(rows.map((row) => [`${row.path}:${row.position}`, row.times]));
  const files = new Set(rows.map((row) => row.path));
  let [lines, lost] = [0, 0];
  for (const file of files) {
    const bytes = readFileSync(path.join(home, file));
    if (!file.includes(".jsonl")) continue;
    for (let at = 0; at < bytes.length; at = bytes.indexOf(0x0a, at) + 1) {
      lines += 1;
      if (!found.has(`${file}:${at}`)) lost += 1;
    }
  }
  return { lines, lost, twice: rows.filter((row) => row.times > 1).length };
}

/**
 * What must be the same however the evidence came in: live, sessions take turns, so neither the order of the events nor
 * which of two equal lines was told first may count.
 */
function contentOf(store: Store): Record<string, string> {
  const all = (sql: string) => JSON.stringify(store.raw.prepare<[], object>(sql).all());
  return {
    events: all(
      `SELECT hex(event_id) AS id, kind.text AS kind, stream.text AS stream, occurred_at, path, position, part, events.line, flags,
         hex(digest) AS digest, data FROM events JOIN payloads USING (seq) JOIN names AS kind ON kind.id = events.kind
       JOIN names AS stream ON stream.id = events.stream JOIN sources ON sources.id = events.source ORDER BY hex(event_id)`,
    ),
    attempts: all(
      `SELECT hex(event_id) AS id, type, call_id, tool, command, args, status, exit_code, attempts.occurred_at
       FROM attempts JOIN events ON events.seq = attempts.attempt ORDER BY hex(event_id)`,
    ),
    sources: all("SELECT root, path, kind, generation, offset, line, state, fault FROM sources ORDER BY root, path"),
  };
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const flag = (name: string, other: number) => {
    const at = process.argv.indexOf(`--${name}`);
    return at === -1 ? other : Number(process.argv[at + 1]);
  };
  const result = await killWatch({ kills: flag("kills", 77), seed: flag("seed", 7), sessions: flag("sessions", 20) });
  const { killed, lines, linesByWatches, lost, twice, differences } = result;
  console.log(
    `${killed} kills, ${lines} lines (${linesByWatches} stored by the watches), ${lost} lost, ${twice} twice, ${differences.length} differences`,
  );
  for (const difference of differences) console.log(`differs: ${difference}`);
  if (lost + twice + differences.length > 0) process.exitCode = 1;
}
