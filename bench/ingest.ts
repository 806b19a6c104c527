import { closeSync, openSync, readSync } from "node:fs";
import path from "node:path";
import { ingest } from "../src/pipeline/ingest.ts";
import { openProjector } from "../src/projections/project.ts";
import { createRedactor } from "../src/redact/redact.ts";
import { openStore } from "../src/store/open-store.ts";
import { type Generated, generateHome } from "./generate.ts";
import { type Figure, median, withFolder } from "./measure.ts";

/** The baseline: find the newlines, decode, JSON.parse, and nothing else. Seconds. */
function scanAndParse(file: string): number {
  const began = performance.now();
  const fd = openSync(file, "r");
  const buffer = Buffer.alloc(1 << 20);
  let held = Buffer.alloc(0);
  for (let count = readSync(fd, buffer); count > 0; count = readSync(fd, buffer)) {
    const chunk = held.length > 0 ? Buffer.concat([held, buffer.subarray(0, count)]) : buffer.subarray(0, count);
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      JSON.parse(chunk.toString("utf8", start, end));
      start = end + 1;
    }
    held = Buffer.from(chunk.subarray(start));
  }
  closeSync(fd);
  return (performance.now() - began) / 1000;
}

async function ingestOnce(home: Generated, folder: string, run: number): Promise<{ seconds: number; events: number }> {
  const store = await openStore(path.join(folder, `store-${run}`, "incident.sqlite"));
  try {
    const began = performance.now();
    const result = await ingest({
      store,
      project: openProjector(store),
      redactor: createRedactor({ key: store.keys.fingerprint }),
      roots: [{ path: home.stateDir, kind: "home" }],
      now: () => Date.now(),
      pause: async () => undefined,
    });
    return { seconds: (performance.now() - began) / 1000, events: result.events };
  } finally {
    await store.close();
  }
}

/** Throughput of the whole ingest on one thread, beside the baseline in the same run, the two taking turns. */
export async function benchIngest(options: { readonly megabytes: number; readonly runs: number }): Promise<Figure[]> {
  return await withFolder(async (folder) => {
    const home = generateHome(folder, options.megabytes * 1e6, { seed: 7 });
    const baselines: number[] = [];
    const ingests: number[] = [];
    let events = 0;
    for (let run = 0; run < options.runs; run += 1) {
      baselines.push(scanAndParse(home.file));
      const one = await ingestOnce(home, folder, run);
      ingests.push(one.seconds);
      events = one.events;
    }
    const megabytes = home.bytes / 1e6;
    const [base, mine] = [median(baselines), median(ingests)];
    return [
      { name: "scan + JSON.parse (baseline)", value: megabytes / base, unit: "MB/s" },
      { name: "ingest", value: megabytes / mine, unit: "MB/s" },
      { name: "ingest", value: events / mine, unit: "events/s" },
      { name: "ingest / baseline", value: base / mine, unit: "ratio", aim: "≥ 0.12" },
      { name: "mean line", value: home.bytes / home.lines, unit: "bytes" },
    ];
  });
}
