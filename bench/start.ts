import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { MAIN } from "./built.ts";
import { type Figure, median } from "./figure.ts";
import { generateHome } from "./generate.ts";

export interface StartOptions {
  readonly folder: string;
  readonly runs: number;
}

/** How soon the program answers, beside a Node that does nothing. All take turns. */
export function measureStart({ folder, runs }: StartOptions): Figure[] {
  const home = path.join(folder, "start-home");
  const store = path.join(folder, "start.sqlite");
  mkdirSync(home, { recursive: true });
  generateHome(home, { seed: 3, sessions: 4, records: "short", size: 400 });
  millisecondsOf([MAIN, "ingest", "--state-dir", home, "--logs", home, "--store", store]);
  const commands = {
    nothing: ["-e", "0"],
    version: [MAIN, "--version"],
    help: [MAIN, "timeline", "--help"],
    status: [MAIN, "status", "--store", store],
  };
  const times = { nothing: [] as number[], version: [] as number[], help: [] as number[], status: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    for (const name of ["nothing", "version", "help", "status"] as const)
      times[name].push(millisecondsOf(commands[name]));
  }
  const nothing = median(times.nothing);
  return [
    { name: "start: node -e 0", value: nothing, unit: "ms" },
    { name: "start: incident --version", value: median(times.version) / nothing, unit: "x", aim: { atMost: 1.5 } },
    { name: "start: incident timeline --help", value: median(times.help) / nothing, unit: "x" },
    { name: "start: incident status, small store", value: median(times.status) / nothing, unit: "x" },
  ];
}

function millisecondsOf(words: readonly string[]): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"], env: {} });
  const took = performance.now() - began;
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}: ${stderr}`);
  return took;
}
