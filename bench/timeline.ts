import { tmpdir } from "node:os";
import path from "node:path";
import type { Store } from "../src/store/open-store.ts";
import { builtRooms } from "./built.ts";
import { type Figure, quantile } from "./figure.ts";
import { generateHome, LAST_MS } from "./generate.ts";
import { PASS_THROUGH } from "./ingest.ts";
import { watchPlans } from "./query-plans.ts";

export interface TimelineOptions {
  readonly folder: string;
  readonly events: number;
  readonly repeats: number;
}

const DAY_MS = 24 * 3_600_000;
const SESSIONS = 200;
const ROWS = 100;

/** How long an answer takes when the store is large. Short records: it is their number that counts here. */
export async function measureTimeline(options: TimelineOptions): Promise<Figure[]> {
  const rooms = await builtRooms();
  const file = path.join(options.folder, "timeline.sqlite");
  const figures = await buildStore(file, options);
  const store = await rooms.openStoreForReading(file, rooms.catchUp);
  try {
    const asked = await questions(store);
    const watched = watchPlans(store.raw);
    for (const [name, ask] of Object.entries(asked)) {
      const times: number[] = [];
      for (let repeat = 0; repeat < options.repeats; repeat += 1) {
        const began = performance.now();
        await ask();
        times.push(performance.now() - began);
      }
      figures.push({ name: `timeline: ${name}, p50`, value: quantile(times, 0.5), unit: "ms" });
      figures.push({ name: `timeline: ${name}, p99`, value: quantile(times, 0.99), unit: "ms" });
      for (const scan of watched.scansSinceLastTime()) console.log(`  ${name}: ${scan}`);
    }
  } finally {
    await store.close();
  }
  return figures;
}

async function buildStore(file: string, { folder, events }: TimelineOptions): Promise<Figure[]> {
  const { ingest, openProjector, openStore } = await builtRooms();
  const home = path.join(folder, "timeline-home");
  generateHome(home, { seed: 4, sessions: SESSIONS, records: "short", size: events });
  const store = await openStore(file);
  const began = performance.now();
  const result = await ingest({
    store,
    project: openProjector(store),
    redactor: PASS_THROUGH,
    roots: [{ path: home, kind: "home" }],
    now: () => LAST_MS,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    temporary: tmpdir(),
  });
  const seconds = (performance.now() - began) / 1000;
  await store.close();
  return [
    { name: "timeline: events in the store", value: result.events, unit: "events" },
    { name: "timeline: building it without redaction", value: result.events / seconds, unit: "events/s" },
  ];
}

type Ask = () => Promise<unknown> | unknown;

async function questions(store: Store): Promise<Record<string, Ask>> {
  const { countTimeline, EVERYTHING, findRow, timeline } = await builtRooms();
  const lastDay = { ...EVERYTHING, since: LAST_MS - DAY_MS };
  const failed = { ...EVERYTHING, types: ["exec"], statuses: ["failed" as const] };
  const session = { ...EVERYTHING, sessions: [`watch-${String(SESSIONS / 2).padStart(4, "0")}`] };
  const newest = async (filter: typeof EVERYTHING) => {
    for await (const _ of timeline(store, filter, ROWS));
  };
  const ids = store.raw.prepare<[], { id: string }>("SELECT hex(event_id) AS id FROM events ORDER BY event_id").pluck();
  const prefixes = (ids.all() as unknown as string[]).filter((_, index) => index % 997 === 0);
  let asked = 0;
  return {
    "last 24 h, newest 100": () => newest(lastDay),
    "failed commands, newest 100": () => newest(failed),
    "denied commands, of which there are none": () => newest({ ...failed, statuses: ["denied"] }),
    "one session, newest 100": () => newest(session),
    "first page of everything": async () => {
      let rows = 0;
      for await (const _ of timeline(store, EVERYTHING, null)) if (++rows === ROWS) break;
    },
    "counting the last 24 h": () => countTimeline(store, lastDay),
    "counting everything": () => countTimeline(store, EVERYTHING),
    "one row by the start of its id": () => findRow(store, (prefixes[asked++ % prefixes.length] ?? "").slice(0, 10)),
  };
}
