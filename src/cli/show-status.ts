import { EXIT, type ExitCode } from "../kernel/exit-codes.ts";
import { formatTime, zoneName } from "../kernel/format-time.ts";
import { groupBy } from "../kernel/group-by.ts";
import type { Json } from "../kernel/json.ts";
import { visible } from "../kernel/visible.ts";
import { type Counts, counts } from "../queries/counts.ts";
import { type CoverageRow, coverage, coverageWarnings, isPartial } from "../queries/coverage.ts";
import { retention, retentionSentence } from "../queries/retention.ts";
import { type SourceTotals, shownState, sourceTotals } from "../queries/source-lines.ts";
import { singleDocument } from "../reports/json-document.ts";
import { jsonText } from "../reports/json-text.ts";
import type { Store } from "../store/open-store.ts";
import type { StatusOptions } from "./commands/status.ts";
import { loadRules } from "./load-rules.ts";
import { since24h } from "./next-step.ts";
import { readingStore } from "./open-workspace.ts";
import { formatOf } from "./options.ts";
import { type RulesState, rulesLine, rulesOf } from "./status-rules.ts";
import type { World } from "./world.ts";

const MOST_PROBLEMS = 10;

/** Prints where things stand on one screen. */
export async function showStatus(world: World, options: StatusOptions): Promise<ExitCode> {
  return await readingStore(world, options, async (store) => {
    const sources = coverage(store);
    const found = counts(store);
    const totals = sourceTotals(sources);
    const deleted = retention(store);
    const warnings = [...coverageWarnings(sources), ...deleted.map((note) => retentionSentence(note, (iso) => iso))];
    const rules = rulesOf(store, found, (await loadRules(world, {})).custom);
    const next = nextOf(world, found, sources, rules);
    const format = formatOf(options, world);
    const style = { utc: options.utc === true };
    const data = {
      store: {
        file: store.file,
        storeId: store.storeId,
        keyId: store.keys.keyId,
        fingerprintKeyId: store.keys.fingerprintKeyId,
      },
      counts: found,
      sources,
      coverage: totals,
      retention: deleted,
      rules,
      next,
    } as unknown as Json;
    if (format === "json") await world.stdout.write(singleDocument("status", data, warnings));
    else if (format === "ndjson") await world.stdout.write(`${jsonText(data)}\n`);
    else
      await world.stdout.write(
        `${[
          ...screen(store, sources, found, options, world),
          ...deleted.map((note) => `Note      ${retentionSentence(note, (iso) => formatTime(iso, style))}`),
          ...coverageLine(totals, warnings),
          ...rulesLine(rules),
          `Next      ${next}`,
        ]
          .map((line) => visible(line))
          .join("\n")}\n`,
      );
    return isPartial(sources) ? EXIT.partial : EXIT.done;
  });
}

function nextOf(world: World, found: Counts, sources: readonly CoverageRow[], rules: RulesState): string {
  if (found.events === 0 && sources.length === 0) return "incident ingest";
  if (!rules.isCurrent || !rules.isClean) return "incident db rescan";
  return since24h(world, found.lastAt);
}

function screen(
  store: Store,
  sources: readonly CoverageRow[],
  found: Counts,
  options: StatusOptions,
  world: World,
): string[] {
  const style = { utc: options.utc === true };
  const time = (iso: string | null) => (iso === null ? "never" : formatTime(iso, style));
  return [
    `Store     ${store.file}`,
    `          ${found.events} events, from ${time(found.firstAt)} to ${time(found.lastAt)} (${zoneName(style, world.now())})`,
    ...sourceLines(sources),
    `Attempts  exec ${sum(found.exec)}: ${list(found.exec)}`,
    `          tool ${sum(found.tool)}: ${list(found.tool)}`,
    `Sessions  ${found.sessions}`,
    `Logins    ${found.failedAuthentications} failed`,
    `Secrets   ${found.secrets.different} different in ${found.secrets.sightings} places: ${list(found.secretRules)}`,
    `Faults    ${found.faults}`,
    ...problemLines(sources),
  ];
}

function sourceLines(sources: readonly CoverageRow[]): string[] {
  const roots = [...groupBy(sources, (source) => source.root)];
  if (roots.length === 0) return ["Sources   none: nothing was ingested yet"];
  return roots.map(([root, rows], index) => {
    const states = [...groupBy(rows, shownState)].map(([state, same]) => `${same.length} ${state}`);
    return `${index === 0 ? "Sources   " : "          "}${root}: ${states.join(", ")}`;
  });
}

function problemLines(sources: readonly CoverageRow[]): string[] {
  const problems = sources.filter((source) => source.fault !== null && source.state !== "gone");
  const shown = problems
    .slice(0, MOST_PROBLEMS)
    .map((source) => `Not whole ${source.path} (${shownState(source)}: ${source.fault})`);
  return problems.length > MOST_PROBLEMS
    ? [...shown, `          and ${problems.length - MOST_PROBLEMS} more (incident sources lists all)`]
    : shown;
}

/** One line when what is stored is less than what there was. */
function coverageLine(totals: SourceTotals, warnings: readonly string[]): string[] {
  if (warnings.length === 0) return [];
  const whole = totals.states.read ?? 0;
  return [`Coverage  ${whole} of ${totals.files} files read whole; what is missing, and why: incident sources`];
}

function sum(record: Readonly<Record<string, number>>): number {
  return Object.values(record).reduce((total, count) => total + count, 0);
}

function list(record: Readonly<Record<string, number>>): string {
  return (
    Object.entries(record)
      .map(([name, count]) => `${count} ${name}`)
      .join(", ") || "none"
  );
}
