import { EXIT, type ExitCode } from "../kernel/exit-codes.ts";
import { zoneName } from "../kernel/format-time.ts";
import { groupBy } from "../kernel/group-by.ts";
import type { JsonObject } from "../kernel/json.ts";
import { visible } from "../kernel/visible.ts";
import { coverage, coverageWarnings, isPartial } from "../queries/coverage.ts";
import { CONFIDENCES, type LeakRow, REACHES } from "../queries/leak-rows.ts";
import { leaks } from "../queries/leaks.ts";
import { countMaskedValues } from "../queries/masked-values.ts";
import { MASK_RULE } from "../queries/secret-groups.ts";
import type { Store } from "../store/open-store.ts";
import type { LeaksOptions } from "./commands/leaks.ts";
import { LEAK_CSV, leakColumns, sessionName } from "./leaks-columns.ts";
import { type AskedLeaks, leaksFilter } from "./leaks-filter.ts";
import { readingStore } from "./open-workspace.ts";
import { formatOf } from "./options.ts";
import { printReport, tellWarnings, widthOf } from "./print.ts";
import { showLeak } from "./show-leak.ts";
import type { World } from "./world.ts";

/** Lists the secrets that the store knows of, or one of them with every place where it was seen. */
export async function showLeaks(world: World, options: LeaksOptions): Promise<ExitCode> {
  const asked = leaksFilter(options, world);
  return await readingStore(world, options, async (store) => {
    const sources = coverage(store);
    const warnings = coverageWarnings(sources);
    const found =
      asked.fingerprint === null
        ? await showAll(world, options, { store, asked, warnings })
        : [await showLeak(world, options, { store, asked, fingerprint: asked.fingerprint, warnings })];
    if (found.some((row) => isFinding(row, asked))) return EXIT.found;
    return isPartial(sources) ? EXIT.partial : EXIT.done;
  });
}

/** What only lies where it was put is no leak, unless it was asked for. */
function isFinding(row: LeakRow, { failOn, filter }: AskedLeaks): boolean {
  if (failOn === null || (row.reach === "disk" && filter.reaches === null)) return false;
  return CONFIDENCES.indexOf(row.confidence) <= CONFIDENCES.indexOf(failOn);
}

interface Showing {
  readonly store: Store;
  readonly asked: AskedLeaks;
  readonly warnings: readonly string[];
}

/** Returns all that were found, listed or not. */
async function showAll(
  world: World,
  options: LeaksOptions,
  { store, asked, warnings: incomplete }: Showing,
): Promise<readonly LeakRow[]> {
  const found = leaks(store, asked.filter);
  const listed = options.all ? found : found.filter((row) => row.confidence !== "low");
  const rows = listed.slice(0, asked.worst ?? listed.length);
  const unlisted = found.length - listed.length;
  const lowConfidence = found.filter((row) => row.confidence === "low").length;
  const maskedOnly = found.filter((row) => row.rule === MASK_RULE).length;
  const maskedValues = countMaskedValues(store, asked.filter);
  const warnings = [
    ...incomplete,
    ...(rows.length < listed.length
      ? [`Only the worst ${rows.length} of ${listed.length} secrets are shown; see all with --limit all.`]
      : []),
    ...(unlisted > 0 ? [`${unlisted} of low confidence not listed; see them with --all.`] : []),
    ...(maskedOnly > 0
      ? [`${maskedOnly} seen only as OpenClaw masked them: it is not known which secrets they are.`]
      : []),
    ...(maskedValues > 0
      ? [
          `${maskedValues} times OpenClaw left nothing of a secret; see them with incident timeline --all --type secret.`,
        ]
      : []),
  ];
  const style = { utc: options.utc === true, width: widthOf(world.stdout) };
  const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
  const { since, until } = asked.filter;
  await printReport(
    world,
    {
      command: "leaks",
      rows,
      columns: leakColumns(style),
      csvColumns: LEAK_CSV,
      window: { since: iso(since), until: iso(until), zone: zoneName(style, world.now()) },
      warnings,
      extra: { lowConfidence, maskedOnly, maskedValues } satisfies JsonObject,
    },
    options,
  );
  if (formatOf(options, world) !== "table") await tellWarnings(world, options, warnings);
  else {
    const lines = [summaryOf(rows), ...warnings.map((one) => `Note: ${one}`), `Next: ${nextOf(rows, unlisted, store)}`];
    await world.stderr.write(`${lines.map((line) => visible(line)).join("\n")}\n`);
  }
  return found;
}

const REACH_WORDS = {
  outbound: "sent out",
  "attempted-outbound": "stopped on the way out",
  prompt: "in a model's prompt",
  log: "in a log",
  disk: "on disk only",
} as const;

function summaryOf(rows: readonly LeakRow[]): string {
  if (rows.length === 0) return "No secrets match.";
  const reached = groupBy(rows, (row) => row.reach);
  const parts = REACHES.flatMap((reach) => {
    const count = reached.get(reach)?.length;
    return count === undefined ? [] : [`${count} ${REACH_WORDS[reach]}`];
  });
  const kept = rows.filter((row) => row.configured === "still" && row.reach !== "disk").length;
  const rotate = kept === 0 ? "" : ` ${kept} of them not rotated yet.`;
  return `${rows.length} ${rows.length === 1 ? "secret" : "secrets"}: ${parts.join(", ")}.${rotate}`;
}

/** The worst event first, then the whole conversation around it. */
function nextOf(rows: readonly LeakRow[], unlisted: number, store: Store): string {
  const [worst] = rows;
  const event = worst?.proof[0]?.events[0];
  if (!worst || event === undefined) {
    if (unlisted > 0) return "incident leaks --all";
    return coverage(store).length === 0 ? "incident ingest" : "incident timeline --all --type secret";
  }
  const [session] = worst.sessions;
  const around = session ? `; incident timeline --all --session ${sessionName(session)}` : "";
  return `incident show ${event.slice(0, 12)}${around}`;
}
