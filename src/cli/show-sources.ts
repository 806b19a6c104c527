import { EXIT, type ExitCode } from "../kernel/exit-codes.ts";
import { formatTime } from "../kernel/format-time.ts";
import type { JsonObject } from "../kernel/json.ts";
import { UserError } from "../kernel/user-error.ts";
import { shorten, visible } from "../kernel/visible.ts";
import { knownSources } from "../pipeline/known-sources.ts";
import { counts } from "../queries/counts.ts";
import { coverage, coverageWarnings, isPartial } from "../queries/coverage.ts";
import { type RetentionNote, retention, retentionSentence } from "../queries/retention.ts";
import {
  SHOWN_STATES,
  type SourceKind,
  type SourceLine,
  type SourceTotals,
  sourceLines,
  sourceTotals,
} from "../queries/source-lines.ts";
import type { CsvColumn } from "../reports/define-format.ts";
import type { SourcesOptions } from "./commands/sources.ts";
import { since24h } from "./next-step.ts";
import { readingStore } from "./open-workspace.ts";
import { formatOf } from "./options.ts";
import { printReport, tellWarnings, wantsColor, widthOf } from "./print.ts";
import { sourcesScreen } from "./sources-screen.ts";
import type { World } from "./world.ts";

/** Prints what was read of each source, and what was not. */
export async function showSources(world: World, options: SourcesOptions): Promise<ExitCode> {
  const kinds = knownSources();
  refuseOthers(options, kinds);
  return await readingStore(world, options, async (store) => {
    const rows = coverage(store);
    const lines = sourceLines(rows, kinds, { all: options.all === true }).filter(askedFor(options));
    const totals = sourceTotals(rows);
    const notes = retention(store);
    const warnings = [...coverageWarnings(rows), ...notes.map((note) => retentionSentence(note, (iso) => iso))];
    if (formatOf(options, world) === "table") {
      const style = { utc: options.utc === true };
      const time = (iso: string) => formatTime(iso, style).slice(0, "2026-11-21 05:38".length);
      const screen = sourcesScreen(
        lines,
        totals,
        [...coverageWarnings(rows), ...notes.map((note) => retentionSentence(note, time))],
        { width: widthOf(world.stdout), color: wantsColor(world, options), ...style },
        nextOf(world, rows.length, lines, totals, notes, counts(store).lastAt),
      );
      await world.stdout.write(`${screen.join("\n")}\n`);
    } else {
      const extra = { coverage: totals, retention: notes } as unknown as JsonObject;
      await printReport(
        world,
        { command: "sources", rows: lines, columns: [], csvColumns: CSV, warnings, extra },
        options,
      );
      await tellWarnings(world, options, warnings);
    }
    return isPartial(rows) ? EXIT.partial : EXIT.done;
  });
}

function refuseOthers(options: SourcesOptions, kinds: readonly SourceKind[]): void {
  const known: readonly string[] = SHOWN_STATES;
  const state = options.state?.find((word) => !known.includes(word));
  if (state !== undefined) refuse("--state", state, known);
  const kind = options.kind?.find((word) => !kinds.some(({ id }) => isKind(id, word)));
  if (kind !== undefined)
    refuse(
      "--kind",
      kind,
      kinds.map(({ id }) => id),
    );
}

function refuse(flag: string, word: string, known: readonly string[]): never {
  throw new UserError("usage", `${flag} knows no ${shorten(visible(word), 40)}.`, {
    hint: `It takes ${known.join(", ")}.`,
  });
}

function isKind(id: string, word: string): boolean {
  return id === word || id === `openclaw-${word}`;
}

function askedFor(options: SourcesOptions): (line: SourceLine) => boolean {
  const { state, kind, agent } = options;
  return (line) =>
    (state === undefined || state.includes(line.state)) &&
    (kind === undefined || kind.some((word) => isKind(line.kind, word))) &&
    (agent === undefined || (line.agent !== null && agent.includes(line.agent)));
}

/** First what would make the answer whole, then what to do with it. */
function nextOf(
  world: World,
  sources: number,
  lines: readonly SourceLine[],
  totals: SourceTotals,
  notes: readonly RetentionNote[],
  lastAt: string | null,
): string {
  if (sources === 0) return "incident ingest";
  if ((totals.states.unreadable ?? 0) > 0)
    return "mend what could not be read (owner, mode), then incident ingest again";
  if (notes.some((note) => note.what === "not-read"))
    return "incident ingest again, with --logs <folder of the gateway logs>";
  if (lines.some((line) => line.faults > 0)) return "incident timeline --all --type fault";
  return since24h(world, lastAt);
}

const FIELDS = [
  "state",
  "kind",
  "era",
  "agent",
  "root",
  "path",
  "unit",
  "bytesRead",
  "bytesThere",
  "sources",
  "firstAt",
  "lastAt",
  "events",
  "faults",
  "fault",
  "generations",
  "way",
  "schema",
] as const satisfies readonly (keyof SourceLine)[];

const CSV: readonly CsvColumn<SourceLine>[] = FIELDS.map((field) => ({ title: field, value: (line) => line[field] }));
