/**
 * Kills an ingest at random moments, restarts it, and compares the final store with an undisturbed one, event for event.
 * Usage: npx tsx scripts/kill-ingest.ts [--kills 50] [--seed 7]
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openStore } from "../src/store/open-store.ts";
import { verifyStore } from "../src/store/verify.ts";
import { storeContent } from "./store-content.ts";

const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url));

export interface KillOptions {
  readonly kills: number;
  readonly seed: number;
  /** Sessions of the generated home; each has about 60 records. */
  readonly sessions: number;
}

export interface KillResult {
  readonly killed: number;
  /** Ingests that had ended by themselves before the signal came. */
  readonly tooLate: number;
  readonly events: number;
  /** What differs between the two stores; empty when nothing does. */
  readonly differences: readonly string[];
}

/** A small linear congruential generator: the same seed gives the same home and the same moments. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export async function killIngest(options: KillOptions): Promise<KillResult> {
  const folder = mkdtempSync(path.join(tmpdir(), "incident-kill-"));
  try {
    const home = path.join(folder, "home");
    writeHome(home, options);
    const quiet = path.join(folder, "quiet", "incident.sqlite");
    const disturbed = path.join(folder, "disturbed", "incident.sqlite");
    const began = Date.now();
    await ingestOnce(home, quiet, null);
    const wholeMs = Date.now() - began;
    // Ids and fingerprints come from the key: only with the same one can two stores be the same.
    mkdirSync(path.dirname(disturbed), { mode: 0o700 });
    copyFileSync(`${quiet}.key`, `${disturbed}.key`);
    const killed = await disturb(home, disturbed, wholeMs, options);
    await ingestOnce(home, disturbed, null);
    return { ...killed, ...(await compare(quiet, disturbed)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function disturb(
  home: string,
  store: string,
  wholeMs: number,
  options: KillOptions,
): Promise<{ killed: number; tooLate: number }> {
  const random = randomFrom(options.seed);
  let killed = 0;
  let tooLate = 0;
  for (let kill = 0; kill < options.kills; kill += 1) {
    // Early enough that much is left to do for the kills that follow, its start included.
    const afterMs = 60 + random() * Math.max(200, (wholeMs * 8) / options.kills);
    if (await ingestOnce(home, store, afterMs)) killed += 1;
    else tooLate += 1;
  }
  return { killed, tooLate };
}

/** Runs one ingest, killed after some time or not at all. True when the signal ended it. Throws when it failed by itself. */
function ingestOnce(home: string, store: string, killAfterMs: number | null): Promise<boolean> {
  const words = [
    MAIN,
    "ingest",
    "--state-dir",
    home,
    "--logs",
    path.join(home, "gateway-logs"),
    "--store",
    store,
    "--json",
  ];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"], env: {} });
  const timer = killAfterMs === null ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfterMs);
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString("utf8");
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (signal === "SIGKILL") resolve(true);
      else if (code === 0) resolve(false);
      else reject(new Error(`the ingest ended with ${code}: ${said}`));
    });
  });
}

async function compare(quiet: string, disturbed: string): Promise<{ events: number; differences: string[] }> {
  const stores = [await openStore(quiet), await openStore(disturbed)] as const;
  try {
    const [left, right] = [storeContent(stores[0]), storeContent(stores[1])];
    const differences = Object.keys(left).filter(
      (table) => JSON.stringify(left[table]) !== JSON.stringify(right[table]),
    );
    for (const [index, store] of stores.entries()) {
      if (verifyStore(store).kind !== "verified") differences.push(`store ${index} does not verify`);
      if (store.raw.pragma("integrity_check", { simple: true }) !== "ok") differences.push(`store ${index} is damaged`);
    }
    return { events: left.events?.length ?? 0, differences };
  } finally {
    await stores[0].close();
    await stores[1].close();
  }
}

/** A home of several agents with live sessions, archives of them that repeat their lines, an index and a gateway log. */
function writeHome(home: string, options: KillOptions): void {
  const random = randomFrom(options.seed + 1);
  const index: Record<string, Record<string, object>> = { harbor: {}, pilot: {} };
  mkdirSync(path.join(home, "gateway-logs"), { recursive: true });
  for (const agent of Object.keys(index)) mkdirSync(path.join(home, "agents", agent, "sessions"), { recursive: true });
  for (let number = 0; number < options.sessions; number += 1) {
    const agent = number % 3 === 0 ? "pilot" : "harbor";
    const id = `watch-${String(number).padStart(4, "0")}`;
    const lines = sessionLines(id, number, random);
    const file = path.join(home, "agents", agent, "sessions", `${id}.jsonl`);
    writeFileSync(file, lines.join(""));
    // What a compaction leaves behind: the whole transcript beside a live file with only its last lines.
    if (number % 5 === 0) {
      writeFileSync(`${file}.bak.2026-11-21T06-37-25.269Z`, lines.join(""));
      writeFileSync(file, lines.slice(-8).join(""));
    }
    Object.assign(index[agent] ?? {}, { [`agent:${agent}:${id}`]: { sessionId: id, lastChannel: "webchat" } });
  }
  for (const [agent, entries] of Object.entries(index)) {
    writeFileSync(path.join(home, "agents", agent, "sessions", "sessions.json"), JSON.stringify(entries));
  }
  const token = randomBytes(24).toString("base64url");
  writeFileSync(path.join(home, "openclaw.json"), JSON.stringify({ gateway: { auth: { token } } }));
  const log = Array.from(
    { length: 400 },
    (_, number) =>
      `${JSON.stringify({ "0": `heartbeat ${number % 7}`, _meta: { date: at(number), logLevelId: 3 } })}\n`,
  );
  writeFileSync(path.join(home, "gateway-logs", "openclaw-2026-11-21.log"), log.join(""));
}

function at(number: number): string {
  return new Date(Date.UTC(2026, 10, 21) + number * 1000).toISOString();
}

function sessionLines(id: string, number: number, random: () => number): string[] {
  const lines = [{ type: "session", version: 3, id, timestamp: at(number), cwd: "/srv/harbor" }] as object[];
  for (let call = 0; call < 30; call += 1) {
    const [callId, timestamp] = [`call_${number}_${call}`, at(number + call)];
    const block = {
      type: "toolCall",
      id: callId,
      name: "exec",
      arguments: { command: `gaugectl read --station ${call}` },
    };
    lines.push({ type: "message", id: `a${call}`, timestamp, message: { role: "assistant", content: [block] } });
    const text = "tide ".repeat(Math.floor(random() * 200));
    const details = { status: "completed", exitCode: call % 7 === 0 ? 1 : 0, durationMs: 20 };
    const result = {
      role: "toolResult",
      toolCallId: callId,
      toolName: "exec",
      content: [{ type: "text", text }],
      details,
    };
    lines.push({ type: "message", id: `r${call}`, timestamp, message: result });
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const flag = (name: string, other: number) => {
    const at = process.argv.indexOf(`--${name}`);
    return at === -1 ? other : Number(process.argv[at + 1]);
  };
  const result = await killIngest({ kills: flag("kills", 50), seed: flag("seed", 7), sessions: flag("sessions", 400) });
  console.log(
    `${result.killed} kills, ${result.tooLate} too late, ${result.events} events, ${result.differences.length} differences`,
  );
  for (const difference of result.differences) console.log(`differs: ${difference}`);
  if (result.differences.length > 0) process.exitCode = 1;
}
