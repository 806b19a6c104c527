/**
 * Measures the program and prints what it found; a figure that misses its aim fails nothing.
 * Usage: npm run bench -- [--quick] [--only start,ingest,memory,timeline,live,redact] [--mb 64] [--runs 5] [--out FILE]
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Figure, printFigures } from "./figure.ts";
import { measureIngest } from "./ingest.ts";
import { measureLive } from "./live.ts";
import { measureMemory } from "./memory.ts";
import { measureRedact } from "./redact.ts";
import { measureStart } from "./start.ts";
import { measureTimeline } from "./timeline.ts";

const { values: flags } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string", default: "start,ingest,memory,timeline,live,redact" },
    mb: { type: "string" },
    runs: { type: "string" },
    "memory-mb": { type: "string" },
    events: { type: "string" },
    out: { type: "string", default: fileURLToPath(new URL("figures.json", import.meta.url)) },
  },
});
const sizes = flags.quick
  ? {
      megabytes: 16,
      runs: 3,
      memoryMegabytes: 64,
      events: 50_000,
      repeats: 30,
      starts: 7,
      live: [3, 4],
      redact: [4, 50],
    }
  : {
      megabytes: 64,
      runs: 5,
      memoryMegabytes: 500,
      events: 1_000_000,
      repeats: 200,
      starts: 20,
      live: [30, 15],
      redact: [20, 1000],
    };
const megabytes = Number(flags.mb ?? sizes.megabytes);
const runs = Number(flags.runs ?? sizes.runs);
const memoryMegabytes = Number(flags["memory-mb"] ?? sizes.memoryMegabytes);
const events = Number(flags.events ?? sizes.events);

const MEASUREMENTS: { readonly [name: string]: (folder: string) => Promise<Figure[]> } = {
  start: async (folder) => measureStart({ folder, runs: sizes.starts }),
  ingest: (folder) => measureIngest({ folder, megabytes, runs }),
  memory: (folder) => measureMemory({ folder, megabytes: memoryMegabytes }),
  live: (folder) => {
    const [seconds = 0, idleSeconds = 0] = sizes.live;
    return measureLive({ folder, files: 200, linesPerSecond: 1000, seconds, idleSeconds });
  },
  redact: async (folder) => {
    const [textMegabytes = 0, streamMegabytes = 0] = sizes.redact;
    return measureRedact({ folder, megabytes: textMegabytes, runs, streamMegabytes });
  },
  timeline: (folder) => measureTimeline({ folder, events, repeats: sizes.repeats }),
};

const machine = {
  node: process.version,
  cpu: cpus()[0]?.model ?? "unknown",
  cores: availableParallelism(),
  loadBefore: loadavg()[0] ?? 0,
};
console.log(`${machine.node}, ${machine.cores} × ${machine.cpu}, load ${machine.loadBefore.toFixed(2)} before`);
const figures: Figure[] = [];
for (const name of flags.only.split(",")) {
  const measure = MEASUREMENTS[name];
  if (!measure) throw new Error(`there is no measurement ${name}; there are ${Object.keys(MEASUREMENTS).join(", ")}`);
  const folder = mkdtempSync(path.join(tmpdir(), `incident-bench-${name}-`));
  try {
    const found = await measure(folder);
    printFigures(found);
    figures.push(...found);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
writeFileSync(flags.out, `${JSON.stringify({ machine, figures }, null, 2)}\n`);
console.log(`Written to ${flags.out}`);
