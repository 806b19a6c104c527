import stringWidth from "string-width";
import { formatBytes, formatCount } from "../kernel/format-bytes.ts";
import { formatTime } from "../kernel/format-time.ts";
import { groupBy } from "../kernel/group-by.ts";
import { visible } from "../kernel/visible.ts";
import type { ShownState, SourceLine, SourceTotals } from "../queries/source-lines.ts";
import { fitMiddle } from "../reports/fit-middle.ts";
import { padText } from "../reports/fit-text.ts";
import { paint, type Tone } from "../reports/paint.ts";

export interface ScreenStyle {
  /** Terminal columns; Infinity when there is no terminal. */
  readonly width: number;
  readonly color: boolean;
  readonly utc: boolean;
}

const TONES: Readonly<Record<ShownState, Tone>> = {
  read: "green",
  partial: "yellow",
  unreadable: "red",
  gone: "dim",
  "unknown-schema": "yellow",
  "not-present": "dim",
};

/** From here on there is room for the time of day. */
const WIDE = 110;
/** Below this a path tells nothing; the line is rather too long. */
const LEAST_PATH = 24;

/** The sources for a person: a block for each kind below its root, what is missing, and what to do next. */
export function sourcesScreen(
  lines: readonly SourceLine[],
  totals: SourceTotals,
  notes: readonly string[],
  style: ScreenStyle,
  next: string,
): string[] {
  const present = lines.filter((line) => line.path !== null);
  const absent = lines.filter((line) => line.path === null);
  const cells = new Map(present.map((line) => [line, cellsOf(line, style)]));
  const widest = (of: (cells: Cells) => string) =>
    Math.max(0, ...[...cells.values()].map((row) => stringWidth(of(row))));
  const widths = {
    state: widest((row) => row.state),
    read: widest((row) => row.read),
    span: widest((row) => row.span),
  };
  const screen: string[] = [];
  for (const [root, mine] of groupBy(present, (line) => line.root ?? "")) {
    screen.push(paint(visible(root), "bold", style));
    for (const [kind, same] of blocks(mine)) {
      const [first] = same;
      screen.push(`${first.title}: ${visible(kind)}, era ${first.era}`);
      for (const [folder, together] of folders(same, style)) {
        if (folder !== "") screen.push(`  in ${visible(folder)}:`);
        for (const line of together)
          screen.push(...lineText(line, folder, cells.get(line) ?? cellsOf(line, style), widths, style));
      }
    }
    screen.push("");
  }
  if (absent.length > 0) screen.push("Of these kinds there is nothing:", ...absentTexts(absent, style), "");
  if (lines.length === 0) screen.push("No source matches.");
  screen.push(totalText(totals), ...notes.map((note) => `Note: ${visible(note)}`), `Next: ${next}`);
  return screen;
}

interface Cells {
  readonly state: string;
  readonly read: string;
  readonly span: string;
}

/** A database and its tables are one block; the tables are told apart by their paths. */
function blocks(lines: readonly SourceLine[]): Array<[string, [SourceLine, ...SourceLine[]]]> {
  let kind = "";
  return [
    ...groupBy(lines, (line) => {
      if (line.within === null) kind = line.kind;
      return kind === "" ? line.kind : kind;
    }),
  ];
}

/** On a screen a folder with several files stands above them: its name would leave no room for theirs. */
function folders(lines: readonly SourceLine[], { width }: ScreenStyle): Array<[string, readonly SourceLine[]]> {
  if (width === Number.POSITIVE_INFINITY || lines.some((line) => line.within !== null)) return [["", lines]];
  const groups = groupBy(lines, (line) => folderOf(line.path ?? ""));
  return [...groups].map(([folder, same]) => [same.length > 1 ? folder : "", same]);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function cellsOf(line: SourceLine, style: ScreenStyle): Cells {
  return { state: line.state, read: readText(line), span: spanText(line, style) };
}

function readText({ unit, bytesRead, bytesThere, state }: SourceLine): string {
  // How large something is that could not be opened is not known.
  if (state === "unreadable" && bytesThere === 0) return "";
  const text = (count: number) => (unit === "bytes" ? formatBytes(count) : counted(count, "row"));
  return bytesRead === bytesThere ? text(bytesThere) : `${text(bytesRead)} of ${text(bytesThere)}`;
}

function spanText({ firstAt, lastAt }: SourceLine, { width, utc }: ScreenStyle): string {
  if (firstAt === null || lastAt === null) return "";
  const length = width >= WIDE ? "2026-11-21 05:38:27".length : "2026-11-21".length;
  const [from, to] = [formatTime(firstAt, { utc }).slice(0, length), formatTime(lastAt, { utc }).slice(0, length)];
  if (from === to) return from;
  const day = "2026-11-21 ".length;
  return `${from} to ${from.slice(0, day) === to.slice(0, day) ? to.slice(day) : to}`;
}

function lineText(
  line: SourceLine,
  folder: string,
  cells: Cells,
  widths: Readonly<Record<keyof Cells, number>>,
  style: ScreenStyle,
): string[] {
  const state = paint(padText(cells.state, widths.state, "left"), TONES[line.state], style);
  const head = `  ${state}  ${padText(cells.read, widths.read, "right")}  ${padText(cells.span, widths.span, "left")}  `;
  const taken = widths.state + widths.read + widths.span + 8;
  const room = Math.max(LEAST_PATH, style.width - taken);
  const remarks = remarksOf(line);
  return [
    head + fitMiddle(visible(placeOf(line, folder, style)), room),
    ...(remarks.length === 0 ? [] : [`      ${visible(remarks.join("; "))}`]),
  ];
}

/** On a screen a table stands below its database, whose path need not be read again; in a file each line is for itself. */
function placeOf(line: SourceLine, folder: string, { width }: ScreenStyle): string {
  const path = folder === "" ? (line.path ?? "") : (line.path ?? "").slice(folder.length + 1);
  const isBelow = line.within !== null && width !== Number.POSITIVE_INFINITY;
  const table = isBelow ? `  ${path.slice(line.within.length)}` : path;
  return line.sources > 1 ? `${table} (${formatCount(line.sources)} sessions)` : table;
}

function remarksOf(line: SourceLine): string[] {
  const remarks: string[] = [];
  if (line.fault !== null) remarks.push(line.fault);
  if (line.way !== null) remarks.push(line.way === "live" ? "read in place" : "read from a private copy");
  if (line.schema !== null) remarks.push(`schema ${line.schema}`);
  if (line.generations > 1) remarks.push(`${line.generations} generations: its content was replaced`);
  if (line.faults > 0) remarks.push(counted(line.faults, "fault"));
  return remarks;
}

/** Tables of a database that is not there either are no news of their own. */
function absentTexts(absent: readonly SourceLine[], style: ScreenStyle): string[] {
  const tablesOf = (line: SourceLine) => absent.filter((other) => other.database === line.kind).length;
  return absent
    .filter((line) => line.database === null || !absent.some((other) => other.kind === line.database))
    .map((line) => {
      const tables = tablesOf(line) > 0 ? `, and none of its ${counted(tablesOf(line), "table")}` : "";
      const text = `  ${line.state}  ${line.kind}: ${line.title}${tables}`;
      const why = ` (${line.fault})`;
      return paint(style.width - stringWidth(text) > stringWidth(why) ? text + why : text, "dim", style);
    });
}

function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

function totalText({ files, states, ...read }: SourceTotals): string {
  if (files === 0) return "Nothing was ingested yet.";
  const each = Object.entries(states).map(([state, count]) => `${count} ${state}`);
  const rows = read.rowsThere === 0 ? "" : `, ${formatCount(read.rowsRead)} of ${formatCount(read.rowsThere)} rows`;
  return `${counted(files, "file")}: ${each.join(", ")}; ${formatBytes(read.bytesRead)} of ${formatBytes(read.bytesThere)} read${rows}.`;
}
