import path from "node:path";
import { ingest } from "../src/pipeline/ingest.ts";
import { openProjector } from "../src/projections/project.ts";
import { findRow } from "../src/queries/find-row.ts";
import type { TimelineRow } from "../src/queries/rows.ts";
import { countTimeline, EVERYTHING, type TimelineFilter, timeline } from "../src/queries/timeline.ts";
import { createRedactor } from "../src/redact/redact.ts";
import { openStore, type Store } from "../src/store/open-store.ts";
import { generateHome } from "./generate.ts";
import { type Figure, percentile, withFolder } from "./measure.ts";

/** Bytes of a call and its result when the output is short. */
const BYTES_PER_EVENT = 340;

/** How long the usual questions take on a large store. */
export async function benchTimeline(options: { readonly events: number; readonly rounds: number }): Promise<Figure[]> {
  return await withFolder(async (folder) => {
    const home = generateHome(folder, options.events * BYTES_PER_EVENT, { seed: 13, short: true });
    const store = await openStore(path.join(folder, "store", "incident.sqlite"));
    try {
      const { events } = await ingest({
        store,
        project: openProjector(store),
        redactor: createRedactor({ key: store.keys.fingerprint }),
        roots: [{ path: home.stateDir, kind: "home" }],
        now: () => Date.now(),
        pause: async () => undefined,
      });
      return [
        { name: "events in the store", value: events, unit: "events" },
        ...(await questions(store, options.rounds)),
      ];
    } finally {
      await store.close();
    }
  });
}

async function questions(store: Store, rounds: number): Promise<Figure[]> {
  const last = store.raw.prepare<[], { at: number }>("SELECT MAX(order_at) AS at FROM attempts").get()?.at ?? 0;
  const hour = { ...EVERYTHING, since: last - 3_600_000 };
  const day = { ...EVERYTHING, since: last - 86_400_000 };
  const [row] = await take(store, hour, 1);
  const asks: ReadonlyArray<readonly [string, () => Promise<unknown>]> = [
    ["last hour, newest 100", () => take(store, hour, 100)],
    [
      "last day, failed commands, newest 100",
      () => take(store, { ...day, types: ["exec"], statuses: ["failed"] }, 100),
    ],
    ["everything, newest 100", () => take(store, EVERYTHING, 100)],
    ["one session, newest 100", () => take(store, { ...EVERYTHING, sessions: ["bench"] }, 100)],
    ["rows of the last day, counted", () => countTimeline(store, day)],
    ["one row by id", async () => findRow(store, row?.id ?? "")],
  ];
  const figures: Figure[] = [];
  for (const [name, ask] of asks) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now();
      await ask();
      times.push(performance.now() - began);
    }
    figures.push({ name: `${name}, p50`, value: percentile(times, 0.5), unit: "ms" });
    figures.push({ name: `${name}, p99`, value: percentile(times, 0.99), unit: "ms" });
  }
  return figures;
}

async function take(store: Store, filter: TimelineFilter, newest: number): Promise<TimelineRow[]> {
  const rows: TimelineRow[] = [];
  for await (const row of timeline(store, filter, newest)) rows.push(row);
  return rows;
}
