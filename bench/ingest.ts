import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { IngestResult } from "../src/pipeline/ingest.ts";
import type { Redactor } from "../src/redact/redact.ts";
import { builtRooms } from "./built.ts";
import { type Figure, median } from "./figure.ts";
import { generateHome, LAST_MS } from "./generate.ts";
import { scanAndParse } from "./scan-and-parse.ts";

export interface IngestOptions {
  readonly folder: string;
  readonly megabytes: number;
  readonly runs: number;
}

/** Hides nothing: what is left is the cost of reading and storing. Never used outside of measuring. */
export const PASS_THROUGH: Redactor = {
  redactJson: (value) => ({ value, hits: [], withheld: [], masked: [] }),
  redactText: (text) => ({ text, hits: [], withheld: [] }),
  scanText: () => [],
  openStream: () => PASS_THROUGH,
};

/** How fast evidence gets into the store, beside plain parsing of the same files. They take turns: noise hits all. */
export async function measureIngest(options: IngestOptions): Promise<Figure[]> {
  const made = generateHome(path.join(options.folder, "ingest-home"), {
    seed: 1,
    sessions: Math.max(1, Math.round(options.megabytes / 8)),
    records: "mixed",
    size: options.megabytes * 1e6,
  });
  const times = { parse: [] as number[], plain: [] as number[], redacted: [] as number[], helped: [] as number[] };
  let events = 0;
  for (let run = 0; run < options.runs; run += 1) {
    // It takes a tenth of the time of an ingest, and so it is told more often.
    for (let turn = 0; turn < 3; turn += 1) times.parse.push(await secondsOf(async () => scanAndParse(made.files)));
    times.plain.push((await ingestOnce(options.folder, made.home, PASS_THROUGH)).seconds);
    const whole = await ingestOnce(options.folder, made.home, null);
    times.redacted.push(whole.seconds);
    events = whole.result.events;
    times.helped.push((await ingestOnce(options.folder, made.home, null, "always")).seconds);
  }
  const [parse, plain, redacted] = [median(times.parse), median(times.plain), median(times.redacted)];
  const helped = median(times.helped);
  const megabytes = made.bytes / 1e6;
  return [
    { name: "ingest: mean line", value: made.bytes / made.lines, unit: "bytes" },
    { name: "ingest: scan + JSON.parse", value: megabytes / parse, unit: "MB/s" },
    { name: "ingest: whole pipeline", value: megabytes / redacted, unit: "MB/s" },
    { name: "ingest: whole pipeline", value: events / redacted, unit: "events/s" },
    { name: "ingest: ratio to scan + JSON.parse", value: parse / redacted, unit: "x", aim: { atLeast: 0.15 } },
    { name: "ingest: ratio without redaction", value: parse / plain, unit: "x" },
    { name: "ingest: with a worker", value: megabytes / helped, unit: "MB/s" },
    { name: "ingest: with a worker, ratio to scan + JSON.parse", value: parse / helped, unit: "x" },
    { name: "ingest: worker / single thread", value: redacted / helped, unit: "x", aim: { atLeast: 1.5 } },
  ];
}

/** One ingest of a home into a store of its own, on one thread unless told otherwise; without a redactor the real one. */
export async function ingestOnce(
  folder: string,
  home: string,
  redactor: Redactor | null,
  worker: "always" | "never" = "never",
): Promise<{ seconds: number; result: IngestResult }> {
  const { createRedactor, ingest, openProjector, openStore } = await builtRooms();
  const own = mkdtempSync(path.join(folder, "store-"));
  const store = await openStore(path.join(own, "incident.sqlite"));
  let result: IngestResult | undefined;
  const seconds = await secondsOf(async () => {
    result = await ingest({
      store,
      project: openProjector(store),
      redactor: redactor ?? createRedactor({ key: store.keys.fingerprint }),
      roots: [{ path: home, kind: "home" }],
      now: () => LAST_MS,
      pause: () => new Promise((resolve) => setImmediate(resolve)),
      temporary: tmpdir(),
      worker,
    });
  });
  await store.close();
  rmSync(own, { recursive: true });
  if (!result) throw new Error("the ingest gave no result");
  return { seconds, result };
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
