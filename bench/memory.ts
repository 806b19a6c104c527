import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { MAIN } from "./built.ts";
import type { Figure } from "./figure.ts";
import { generateHome } from "./generate.ts";

export interface MemoryOptions {
  readonly folder: string;
  readonly megabytes: number;
}

/**
 * Loaded before the program; writes its peak memory when it ends. Where the system tells it, the peak of this program
 * alone: `maxRSS` starts with what the parent had when it forked.
 */
const TELL_PEAK = `import { readFileSync, writeFileSync } from "node:fs";
process.on("exit", () => {
  let kib = process.resourceUsage().maxRSS;
  try { kib = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? kib); } catch {}
  writeFileSync(process.env.BENCH_PEAK_FILE, String(kib));
});`;

/** The peak memory of the built program while it reads one large session, and how long it takes from a cold start. */
export async function measureMemory({ folder, megabytes }: MemoryOptions): Promise<Figure[]> {
  const size = megabytes * 1e6;
  const { home } = generateHome(path.join(folder, "memory-home"), { seed: 2, sessions: 1, records: "mixed", size });
  const words = ["ingest", "--state-dir", home, "--logs", home, "--store", path.join(folder, "memory.sqlite")];
  const began = performance.now();
  const peak = await peakOf(words, folder);
  const seconds = (performance.now() - began) / 1000;
  return [
    { name: `memory: peak on one session of ${megabytes} MB`, value: peak, unit: "MB", aim: { atMost: 250 } },
    { name: `memory: that ingest, from start to end`, value: megabytes / seconds, unit: "MB/s" },
  ];
}

/** The peak memory of the built program, in megabytes, when it is given these words. What it prints goes nowhere. */
export async function peakOf(words: readonly string[], folder: string): Promise<number> {
  const peakFile = path.join(folder, "peak");
  await runNode(["--import", `data:text/javascript,${encodeURIComponent(TELL_PEAK)}`, MAIN, ...words], {
    BENCH_PEAK_FILE: peakFile,
  });
  return (Number(readFileSync(peakFile, "utf8")) * 1024) / 1e6;
}

function runNode(words: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"], env });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString("utf8");
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`the program ended with ${code}: ${said}`)),
    );
  });
}
