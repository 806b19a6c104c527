import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { MAIN } from "./built.ts";
import { type Figure, quantile } from "./figure.ts";

export interface LiveOptions {
  readonly folder: string;
  readonly files: number;
  readonly linesPerSecond: number;
  readonly seconds: number;
  readonly idleSeconds: number;
}

/** Written to and looked at this often, ms: the figures are never finer than that. */
const TICK_MS = 1;
const PATIENCE_MS = 5000;

/** How soon a line that is appended to one of many files stands in the store, as another reader of the store sees it. */
export async function measureLive(options: LiveOptions): Promise<Figure[]> {
  const home = path.join(options.folder, "live-home");
  const store = path.join(options.folder, "live.sqlite");
  const files = writeHome(home, options.files);
  const child = spawn(process.execPath, [MAIN, "watch", "--state-dir", home, "--logs", home, "--store", store], {
    stdio: ["ignore", "ignore", "pipe"],
    env: {},
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString("utf8");
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  try {
    await until(
      () => said.includes("Following"),
      () => `the watch did not begin: ${said}`,
    );
    // Long enough that nothing of its start counts, and that it looks at the files as seldom as it ever does.
    await sleep(4000);
    const idle = await shareOfCpu(child.pid ?? 0, () => sleep(options.idleSeconds * 1000));
    let found = { delays: [] as number[], written: 0 };
    const busy = await shareOfCpu(child.pid ?? 0, async () => {
      found = await writeAndWatch(files, store, options);
    });
    const { delays, written } = found;
    const name = `live, ${options.files} files, ${options.linesPerSecond} lines/s:`;
    return [
      { name: `${name} append to visible, p50`, value: quantile(delays, 0.5), unit: "ms", aim: { atMost: 10 } },
      { name: `${name} append to visible, p99`, value: quantile(delays, 0.99), unit: "ms", aim: { atMost: 100 } },
      { name: `${name} append to visible, longest`, value: Math.max(...delays), unit: "ms" },
      { name: `${name} lines lost`, value: written - delays.length, unit: "events", aim: { atMost: 0 } },
      ...(busy === null ? [] : [{ name: `${name} CPU`, value: busy, unit: "%" as const }]),
      ...(idle === null
        ? []
        : [{ name: `live, ${options.files} quiet files: CPU`, value: idle, unit: "%" as const, aim: { atMost: 2 } }]),
    ];
  } finally {
    child.kill("SIGINT");
    await ended;
  }
}

/** Ten sessions an agent. */
function writeHome(home: string, count: number): string[] {
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, "openclaw.json"), "{}");
  return Array.from({ length: count }, (_, number) => {
    const folder = path.join(home, "agents", `agent-${Math.floor(number / 10)}`, "sessions");
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, `watch-${number}.jsonl`);
    writeFileSync(file, lineOf({ type: "session", version: 3, id: `watch-${number}`, cwd: "/srv/harbor" }, 0));
    return file;
  });
}

function lineOf(record: object, number: number): string {
  return `${JSON.stringify({ ...record, timestamp: new Date(Date.UTC(2026, 10, 21) + number).toISOString() })}\n`;
}

async function writeAndWatch(
  files: readonly string[],
  store: string,
  { linesPerSecond, seconds }: LiveOptions,
): Promise<{ delays: number[]; written: number }> {
  const raw = new Database(store, { readonly: true });
  const fresh = raw.prepare<[number], { seq: number; data: string }>(
    "SELECT seq, data FROM payloads WHERE seq > ? ORDER BY seq",
  );
  const fds = files.map((file) => openSync(file, "a"));
  const writtenAt: number[] = [];
  const delays: number[] = [];
  let last = raw.prepare<[], { seq: number }>("SELECT MAX(seq) AS seq FROM payloads").get()?.seq ?? -1;
  const look = () => {
    const now = performance.now();
    for (const { seq, data } of fresh.all(last)) {
      last = seq;
      const number = /berth (\d+)\./.exec(data)?.[1];
      const at = number === undefined ? undefined : writtenAt[Number(number)];
      if (at !== undefined) delays.push(now - at);
    }
  };
  const write = (number: number) => {
    const content = [{ type: "text", text: `The lamp is out at berth ${number}.` }];
    const line = lineOf({ type: "message", id: `u${number}`, message: { role: "user", content } }, number);
    writeSync(fds[(number * 7) % fds.length] ?? 0, line);
    writtenAt.push(performance.now());
  };
  const began = performance.now();
  const all = linesPerSecond * seconds;
  while (writtenAt.length < all) {
    const due = Math.min(all, Math.floor(((performance.now() - began) / 1000) * linesPerSecond));
    while (writtenAt.length < due) write(writtenAt.length);
    look();
    await sleep(TICK_MS);
  }
  for (const end = performance.now() + PATIENCE_MS; delays.length < all && performance.now() < end; ) {
    await sleep(TICK_MS);
    look();
  }
  for (const fd of fds) closeSync(fd);
  raw.close();
  return { delays, written: all };
}

/** The part of one core that a process used in the meantime, in percent; null where the system does not tell. */
async function shareOfCpu(pid: number, meantime: () => Promise<unknown>): Promise<number | null> {
  const [before, began] = [cpuSeconds(pid), performance.now()];
  await meantime();
  const after = cpuSeconds(pid);
  if (before === null || after === null) return null;
  return (100 * (after - before)) / ((performance.now() - began) / 1000);
}

/** User and system time, in ticks of a hundredth of a second (proc(5)); the name in parentheses may hold blanks. */
function cpuSeconds(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}

async function until(isTrue: () => boolean, otherwise: () => string): Promise<void> {
  for (const end = performance.now() + 60_000; !isTrue(); ) {
    if (performance.now() > end) throw new Error(otherwise());
    await sleep(20);
  }
}
