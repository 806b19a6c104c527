import { EXIT, type ExitCode } from "../kernel/exit-codes.ts";
import { formatTime, zoneName } from "../kernel/format-time.ts";
import { UserError } from "../kernel/user-error.ts";
import { visible } from "../kernel/visible.ts";
import { type Counts, counts } from "../queries/counts.ts";
import { coverage, coverageWarnings, isPartial } from "../queries/coverage.ts";
import { isAttempt, type TimelineRow } from "../queries/rows.ts";
import { countTimeline, type TimelineFilter, timeline } from "../queries/timeline.ts";
import { timelineColumns, timelineCsvColumns } from "../reports/timeline-columns.ts";
import type { Store } from "../store/open-store.ts";
import type { TimelineOptions } from "./commands/timeline.ts";
import { since24h } from "./next-step.ts";
import { readingStore } from "./open-workspace.ts";
import { formatOf } from "./options.ts";
import { printReport, tellWarnings } from "./print.ts";
import { timelineFilter } from "./timeline-filter.ts";
import type { World } from "./world.ts";

/** Prints the rows that were asked for, and what is missing from them. */
export async function showTimeline(world: World, options: TimelineOptions): Promise<ExitCode> {
  if (options.follow) return await followTimeline(world, options);
  const { filter, newest } = timelineFilter(options, world);
  refuseHome(options);
  return await readingStore(world, options, async (store) => {
    const rows = coverage(store);
    const tally = { rows: 0, attempts: 0, secrets: 0 };
    const warnings = [...coverageWarnings(rows)];
    const total = newest === null ? null : await countTimeline(store, filter);
    if (newest !== null && total !== null && total > newest)
      warnings.push(`Only the newest ${newest} of ${total} rows are shown; see all with --limit all.`);
    const isTable = formatOf(options, world) === "table";
    if (isTable) await world.stderr.write(heading(filter, options, world));
    await printReport(
      world,
      {
        command: "timeline",
        rows: counted(timeline(store, filter, newest), tally),
        columns: timelineColumns({ utc: options.utc === true }),
        csvColumns: timelineCsvColumns(),
        window: { ...isoWindow(filter), zone: zoneName({ utc: options.utc === true }, world.now()) },
        warnings,
      },
      options,
    );
    if (isTable) await world.stderr.write(footer(world, store, filter, options, tally, warnings));
    else await tellWarnings(world, options, warnings);
    return isPartial(rows) ? EXIT.partial : EXIT.done;
  });
}

/** The same rows, once the home has been read, and then every new one. Into a pipe a row is a line of JSON unless told otherwise. */
async function followTimeline(world: World, options: TimelineOptions): Promise<ExitCode> {
  const { filter, newest } = timelineFilter(options, world);
  if (filter.until !== null) {
    throw new UserError("usage", "--follow and --until contradict each other.", { hint: "Leave one of them out." });
  }
  const { INCIDENT_FORMAT } = world.env;
  const isAsked = [options.format, options.json, INCIDENT_FORMAT].some((one) => one !== undefined);
  const shown: TimelineOptions = isAsked || world.stdout.isTerminal ? options : { ...options, format: "ndjson" };
  const { refuseDocument, watchHome } = await import("./watch-home.ts");
  refuseDocument(shown, world);
  return await watchHome(world, shown, {
    command: "timeline",
    filter,
    before: (store) => timeline(store, filter, newest),
  });
}

/** A timeline shows what is in the store: a home that is named would be read by nobody. */
function refuseHome({ stateDir, profile, dev, logs }: TimelineOptions): void {
  if ([stateDir, profile, dev, logs].every((option) => option === undefined)) return;
  throw new UserError("usage", "A home is read only by timeline --follow.", {
    hint: "Add --follow, or run incident ingest with these options and then incident timeline.",
  });
}

interface Tally {
  rows: number;
  attempts: number;
  secrets: number;
}

async function* counted(rows: AsyncIterable<TimelineRow>, tally: Tally): AsyncGenerator<TimelineRow> {
  for await (const row of rows) {
    tally.rows += 1;
    if (isAttempt(row)) tally.attempts += 1;
    if (row.type === "secret") tally.secrets += 1;
    yield row;
  }
}

function isoWindow(filter: TimelineFilter): { since: string | null; until: string | null } {
  const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
  return { since: iso(filter.since), until: iso(filter.until) };
}

function heading(filter: TimelineFilter, options: TimelineOptions, world: World): string {
  const style = { utc: options.utc === true };
  const { since, until } = isoWindow(filter);
  const from = since === null ? "the beginning" : formatTime(since, style);
  const to = until === null ? "now" : formatTime(until, style);
  return `From ${from} to ${to}, times in ${zoneName(style, world.now())}\n`;
}

function footer(
  world: World,
  store: Store,
  filter: TimelineFilter,
  options: TimelineOptions,
  tally: Tally,
  warnings: readonly string[],
): string {
  const found = counts(store);
  const lines =
    tally.rows === 0 ? emptyLines(filter, found, options, world) : [`${tally.rows} rows, ${tally.attempts} attempts.`];
  const next =
    tally.rows === 0
      ? since24h(world, found.lastAt)
      : "incident show <id> (ids: --format csv), or incident timeline --type secret";
  return `${[...lines, ...warnings.map((warning) => `Note: ${warning}`), `Next: ${next}`].map((line) => visible(line)).join("\n")}\n`;
}

/** An empty answer must not look like a quiet night when the evidence simply lies elsewhere in time. */
function emptyLines(filter: TimelineFilter, found: Counts, options: TimelineOptions, world: World): string[] {
  if (found.events === 0) return ["The store is empty: nothing was ingested yet."];
  if (found.firstAt === null || found.lastAt === null) return ["No rows match; nothing in the store has a time."];
  const style = { utc: options.utc === true };
  const span = `The evidence reaches from ${formatTime(found.firstAt, style)} to ${formatTime(found.lastAt, style)}`;
  const outside = filter.since !== null && filter.since > new Date(found.lastAt).getTime();
  const clock = outside
    ? `, which ends before this window (it is ${formatTime(world.now().toISOString(), style)} now)`
    : "";
  return [`No rows match. ${span}${clock}.`];
}
