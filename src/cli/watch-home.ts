import { setTimeout as sleep } from "node:timers/promises";
import { EXIT, type ExitCode } from "../kernel/exit-codes.ts";
import { UserError } from "../kernel/user-error.ts";
import { visible } from "../kernel/visible.ts";
import { type WatchResult, watch } from "../pipeline/watch.ts";
import { openProjector } from "../projections/project.ts";
import { openFollower } from "../queries/follow.ts";
import type { TimelineRow } from "../queries/rows.ts";
import type { TimelineFilter } from "../queries/timeline.ts";
import type { CustomRule } from "../redact/custom/custom-rule.ts";
import { timelineColumns, timelineCsvColumns } from "../reports/timeline-columns.ts";
import type { Store } from "../store/open-store.ts";
import { type IngestDone, ingestHome, rootsOf } from "./ingest-home.ts";
import { loadRules, tellRules } from "./load-rules.ts";
import { writingStore } from "./open-workspace.ts";
import { formatOf, type HomeOptions, type OutputOptions, type RulesOptions, type StoreOptions } from "./options.ts";
import { printReport } from "./print.ts";
import { ingestRedactor } from "./store-redactor.ts";
import type { World } from "./world.ts";

export type WatchHomeOptions = HomeOptions & StoreOptions & RulesOptions & OutputOptions;

export interface View {
  readonly command: "watch" | "timeline";
  readonly filter: TimelineFilter;
  /** Rows that come before the new ones; nothing new is read before they are shown. */
  readonly before?: (store: Store) => AsyncIterable<TimelineRow>;
}

const RETRY_MS = 500;

/** One document is never whole while rows still come. */
export function refuseDocument(options: OutputOptions, world: World): void {
  if (formatOf(options, world) !== "json") return;
  throw new UserError("usage", "One JSON document cannot be followed: it would never end.", {
    hint: "Use --format ndjson: one row a line, as they come.",
  });
}

/** Reads the home, then follows it until it is interrupted; shows the rows of the view as they come, or nothing without one. */
export async function watchHome(world: World, options: WatchHomeOptions, view: View | null): Promise<ExitCode> {
  const rules = await loadRules(world, options);
  await tellRules(world, rules);
  const { custom } = rules;
  const done = await ingestPatiently(world, options, custom);
  if (!done) return EXIT.interrupted;
  await tellIngest(world, done);
  const result = await writingStore(done.storeFile, (store) => follow(world, options, { store, done, view, custom }));
  const { events, sources } = result;
  await tell(world, [
    `Stopped: ${events + done.result.events} new events from ${sources} sources are stored in ${done.storeFile}.`,
    "To go on from here: the same command again.",
  ]);
  return EXIT.interrupted;
}

/** Another ingest may be writing to the store: it is waited for. Null when the wait was interrupted. */
async function ingestPatiently(
  world: World,
  options: WatchHomeOptions,
  custom: readonly CustomRule[],
): Promise<IngestDone | null> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await ingestHome(world, options, custom);
    } catch (error) {
      if (!(error instanceof UserError) || error.type !== "store-locked") throw error;
      if (attempt === 0) await tell(world, [`${error.message} Trying again until it works.`]);
      await sleep(RETRY_MS, undefined, { signal: world.interrupted }).catch(() => undefined);
      if (world.interrupted.aborted) return null;
    }
  }
}

async function tellIngest(world: World, { place, result, warnings }: IngestDone): Promise<void> {
  await tell(world, [
    ...warnings.map((warning) => `Note: ${warning}`),
    `Read ${result.sources} sources below ${place.stateDir}: ${result.events} new events. Following; stop with Ctrl-C.`,
  ]);
}

async function tell(world: World, lines: readonly string[]): Promise<void> {
  await world.stderr.write(lines.map((line) => `${visible(line)}\n`).join(""));
}

interface Following {
  readonly store: Store;
  readonly done: IngestDone;
  readonly view: View | null;
  readonly custom: readonly CustomRule[];
}

/** Watches and shows side by side: a slow reader of the rows never holds up what is stored. */
async function follow(world: World, options: WatchHomeOptions, following: Following): Promise<WatchResult> {
  const { store, done, view, custom } = following;
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  world.interrupted.addEventListener("abort", onInterrupt);
  if (world.interrupted.aborted) stop.abort();
  const news = openBell(stop.signal);
  const project = openProjector(store);
  const begin = () =>
    watch({
      store,
      project,
      redactor: ingestRedactor(store, custom),
      roots: rootsOf(done.place),
      now: () => world.now().getTime(),
      pause: () => world.breathe(),
      temporary: world.temporary,
      signal: stop.signal,
      onStored: news.ring,
      say: (sentence) => void tell(world, [`Note: ${sentence}`]).catch(onInterrupt),
    }).finally(onInterrupt);
  try {
    const opening = openBell(stop.signal);
    const rows = view && rowsOf(store, view, { opening, news });
    const showing = rows ? show(world, options, view, rows).finally(onInterrupt) : Promise.resolve();
    const watching = rows ? opening.next().then(begin) : begin();
    // Both are waited for whatever happens: the store is closed after them.
    const [watched, shown] = await Promise.allSettled([watching, showing]);
    if (watched.status === "rejected") throw watched.reason;
    if (shown.status === "rejected" && !isInterruption(shown.reason)) throw shown.reason;
    return watched.value;
  } finally {
    world.interrupted.removeEventListener("abort", onInterrupt);
  }
}

function isInterruption(error: unknown): boolean {
  return error instanceof UserError && error.type === "interrupted";
}

async function* rowsOf(
  store: Store,
  { filter, before }: View,
  { opening, news }: { readonly opening: Bell; readonly news: Bell },
): AsyncGenerator<TimelineRow> {
  const follower = openFollower(store, filter);
  if (before) yield* before(store);
  opening.ring();
  do yield* follower.next();
  while (await news.next());
}

async function show(
  world: World,
  options: WatchHomeOptions,
  { command, filter }: View,
  rows: AsyncIterable<TimelineRow>,
): Promise<void> {
  const utc = options.utc === true;
  const since = filter.since === null ? null : new Date(filter.since).toISOString();
  await printReport(
    world,
    {
      command,
      rows,
      live: true,
      columns: timelineColumns({ utc }),
      csvColumns: timelineCsvColumns(),
      window: { since, until: null, zone: "" },
      warnings: [],
    },
    options,
  );
}

interface Bell {
  readonly ring: () => void;
  /** Resolves at the next ring, at once when there was one since the last time; false when it will ring no more. */
  next(): Promise<boolean>;
}

function openBell(signal: AbortSignal): Bell {
  let isRung = false;
  let wake: (() => void) | null = null;
  signal.addEventListener("abort", () => wake?.(), { once: true });
  return {
    ring() {
      isRung = true;
      wake?.();
    },
    async next() {
      if (!isRung && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        wake = null;
      }
      const more = isRung;
      isRung = false;
      return more || !signal.aborted;
    },
  };
}
