import { EXIT, type ExitCode } from "../kernel/exit-codes.ts";
import { formatTime, zoneName } from "../kernel/format-time.ts";
import { groupBy } from "../kernel/group-by.ts";
import type { Json, JsonObject } from "../kernel/json.ts";
import { UserError } from "../kernel/user-error.ts";
import { shorten, visible } from "../kernel/visible.ts";
import { coverage, coverageWarnings, isPartial } from "../queries/coverage.ts";
import { type EventDetail, type Found, findRow } from "../queries/find-row.ts";
import type { Evidence } from "../queries/rows.ts";
import { singleDocument } from "../reports/json-document.ts";
import { jsonText } from "../reports/json-text.ts";
import { timelineColumns, timelineCsvColumns } from "../reports/timeline-columns.ts";
import type { ShowOptions } from "./commands/show.ts";
import { readingStore } from "./open-workspace.ts";
import { formatOf } from "./options.ts";
import { printReport, tellWarnings } from "./print.ts";
import type { World } from "./world.ts";

/** A long output of a command would push everything else off the screen; the whole text is in --json. */
const TEXT_CHARS = 2000;

/** Prints one row with everything it rests on. */
export async function showOne(world: World, id: string, options: ShowOptions): Promise<ExitCode> {
  if (!/^[0-9a-f]{6,32}$/i.test(id)) {
    throw new UserError("usage", `${shorten(id, 40)} is no id.`, {
      hint: "An id has 32 hexadecimal characters, of which the first 6 or more are enough; they stand in --format json and csv.",
    });
  }
  return await readingStore(world, options, async (store) => {
    const finding = findRow(store, id);
    if (finding.kind === "none")
      throw new UserError("not-found", `No event in the store has an id that begins with ${id}.`, {
        hint: "Ids belong to one store: check --store, or list rows with incident timeline --all --format csv.",
      });
    if (finding.kind === "many")
      throw new UserError("usage", `Several ids begin with ${id}: ${finding.ids.join(", ")}.`, {
        hint: "Give more characters.",
      });
    const sources = coverage(store);
    const warnings = coverageWarnings(sources);
    await print(finding.found, options, world, warnings);
    await tellWarnings(world, options, warnings);
    return isPartial(sources) ? EXIT.partial : EXIT.done;
  });
}

/** For a spreadsheet only the row itself: what it rests on has no columns. */
async function print(found: Found, options: ShowOptions, world: World, warnings: readonly string[]): Promise<void> {
  const format = formatOf(options, world);
  if (format === "table") return await world.stdout.write(textOf(found, options, world));
  if (format !== "csv") return await world.stdout.write(documentOf(found, options, world, warnings));
  const rows = found.row === null ? [] : [found.row];
  await printReport(
    world,
    {
      command: "show",
      rows,
      columns: timelineColumns({ utc: options.utc === true }),
      csvColumns: timelineCsvColumns(),
      warnings,
    },
    options,
  );
}

function documentOf(found: Found, options: ShowOptions, world: World, warnings: readonly string[]): string {
  const { row, events, before, after } = found;
  const data = { row, events, neighbors: { before, after } } as unknown as Json;
  return formatOf(options, world) === "json" ? singleDocument("show", data, warnings) : `${jsonText(data)}\n`;
}

function textOf(found: Found, options: ShowOptions, world: World): string {
  const style = { utc: options.utc === true };
  const time = (iso: string | null) => (iso === null ? "no time recorded" : formatTime(iso, style));
  const lines: string[] = [];
  if (found.row) {
    const { evidence, ...row } = found.row;
    lines.push(
      `${row.type} ${row.id}`,
      ...fieldLines(row as unknown as JsonObject, ["id", "type", "flags", "secrets"]),
    );
    if (row.flags.length > 0) lines.push(`  flags: ${row.flags.join(", ")}`);
    if ("secrets" in row)
      for (const secret of row.secrets) lines.push(`  secret hidden: ${secret.rule} ${secret.fingerprint}`);
    lines.push("  evidence:", ...placeLines(evidence));
  }
  lines.push("", "Rests on:");
  for (const event of found.events) lines.push(...eventLines(event, time), ...fieldLines(event.data as JsonObject, []));
  lines.push("", "Before it:", ...neighborLines(found.before, time), "After it:", ...neighborLines(found.after, time));
  lines.push(
    "",
    `Times in ${zoneName(style, world.now())}. The whole texts: incident show ${found.row?.id ?? found.events[0]?.id ?? ""} --json`,
  );
  return `${lines.map((line) => visible(line)).join("\n")}\n`;
}

function eventLines(event: EventDetail, time: (iso: string | null) => string): string[] {
  return [
    `  ${time(event.ts)} ${event.kind} ${event.id}${event.flags.length > 0 ? ` [${event.flags.join(", ")}]` : ""}`,
    ...placeLines(event.evidence),
  ];
}

function neighborLines(events: readonly EventDetail[], time: (iso: string | null) => string): string[] {
  if (events.length === 0) return ["  (nothing)"];
  return events.map(
    (event) => `  ${time(event.ts)} ${event.kind} ${event.id.slice(0, 10)} ${shorten(event.summary, 120)}`,
  );
}

/** The same line of a copied home is the same place for a person; a program gets both. */
function placeLines(evidence: readonly Evidence[]): string[] {
  return [...groupBy(evidence.map(placeOf), (place) => place)].map(
    ([place, same]) =>
      `    ${place}${same.length > 1 ? `, and in ${same.length - 1} ${same.length > 2 ? "copies" : "copy"} of it` : ""}`,
  );
}

function fieldLines(fields: JsonObject, without: readonly string[]): string[] {
  return Object.entries(fields)
    .filter(([name, value]) => value !== null && !without.includes(name))
    .flatMap(([name, value]) => {
      const text = shorten(typeof value === "string" ? value : jsonText(value), TEXT_CHARS);
      const [first = "", ...more] = text.split("\n");
      return [`    ${name}: ${first}`, ...more.map((line) => `      ${line}`)];
    });
}

function placeOf(place: Evidence): string {
  const line = place.line === undefined ? "" : `:${place.line}`;
  const offset = place.offset === undefined ? "" : ` at byte ${place.offset}`;
  const row = place.row === undefined ? "" : ` in ${place.row}`;
  return `${place.path}${row}${line}${offset} (${place.source}, ${place.digest})`;
}
