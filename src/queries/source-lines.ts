import { groupBy } from "../kernel/group-by.ts";
import { CONFIGURED_SECRETS } from "../store/configured-secrets.ts";
import type { CoverageRow } from "./coverage.ts";

/** What a person is told of a source. Damaged means that a part of it was read: `partial`, and the fault says why. */
export const SHOWN_STATES = ["read", "partial", "unreadable", "gone", "unknown-schema", "not-present"] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

/** A kind of evidence, as whoever reads it describes it. */
export interface SourceKind {
  readonly id: string;
  readonly title: string;
  readonly era: string;
  readonly where: string;
  readonly database: string | null;
}

/** A source, or all sessions of one table taken together, or a kind of which there is nothing. */
export interface SourceLine {
  readonly path: string | null;
  readonly root: string | null;
  readonly kind: string;
  readonly title: string;
  readonly era: string;
  readonly agent: string | null;
  readonly state: ShownState;
  /** Why it was not read whole. */
  readonly fault: string | null;
  readonly unit: "bytes" | "rows";
  readonly bytesRead: number;
  readonly bytesThere: number;
  /** How many sources this line stands for. */
  readonly sources: number;
  /** How many different contents the source has had so far, at most. */
  readonly generations: number;
  readonly events: number;
  readonly faults: number;
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  /** The database file that this is a table of. */
  readonly within: string | null;
  /** For a table: the kind of its database. */
  readonly database: string | null;
  readonly way: "live" | "private-copy" | null;
  readonly schema: number | null;
}

/** What was read altogether. A database counts with the bytes of its file, its tables with their rows: nothing twice. */
export interface SourceTotals {
  readonly files: number;
  readonly states: Readonly<Record<string, number>>;
  readonly bytesRead: number;
  readonly bytesThere: number;
  readonly rowsRead: number;
  readonly rowsThere: number;
}

export function shownState(row: CoverageRow): ShownState {
  return row.state === "damaged" ? "partial" : row.state;
}

/** One line for each source in the order of the kinds, tables below their database, then the kinds that are absent. */
export function sourceLines(
  rows: readonly CoverageRow[],
  kinds: readonly SourceKind[],
  options: { readonly all: boolean },
): SourceLine[] {
  const order = new Map(kinds.map((kind, index) => [kind.id, index]));
  const place = (row: CoverageRow) => order.get(row.kind) ?? kinds.length;
  const files = rows.filter((row) => row.within === null);
  const sorted = files.toSorted(
    (a, b) => compare(a.rootKind, b.rootKind) || compare(a.root, b.root) || place(a) - place(b),
  );
  const parts = groupBy(
    rows.filter((row) => row.within !== null),
    (row) => JSON.stringify([row.root, row.within]),
  );
  const lines = sorted.flatMap((file) => {
    const mine = parts.get(JSON.stringify([file.root, file.path])) ?? [];
    parts.delete(JSON.stringify([file.root, file.path]));
    return [lineOf([file], kinds), ...tableLines(mine, kinds, options)];
  });
  const orphans = [...parts.values()].flatMap((mine) => tableLines(mine, kinds, options));
  return [...lines, ...orphans, ...absentLines(rows, kinds)];
}

function tableLines(
  rows: readonly CoverageRow[],
  kinds: readonly SourceKind[],
  { all }: { readonly all: boolean },
): SourceLine[] {
  if (all) return rows.map((row) => lineOf([row], kinds));
  return [...groupBy(rows, (row) => `${tableOf(row)} ${row.kind}`).values()].map((same) => lineOf(same, kinds));
}

/** The path of the table alone, without the session in it. */
function tableOf(row: CoverageRow): string {
  const rest = row.path.slice((row.within?.length ?? 0) + 1);
  return `${row.within}#${rest.split("/", 1)[0]}`;
}

/** The gravest first: one session that cannot be read makes the table's line say so. */
const GRAVITY: readonly ShownState[] = ["unreadable", "partial", "unknown-schema", "read", "gone", "not-present"];

function lineOf(rows: readonly CoverageRow[], kinds: readonly SourceKind[]): SourceLine {
  const grave = rows.toSorted((a, b) => GRAVITY.indexOf(shownState(a)) - GRAVITY.indexOf(shownState(b)));
  const [first] = grave;
  if (!first) throw new Error("a line without a source");
  const sum = (of: (row: CoverageRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const times = (of: (row: CoverageRow) => string | null) => rows.flatMap((row) => of(row) ?? []).sort();
  const faulty = rows.filter((row) => row.fault !== null);
  const unit = rows.some((row) => row.unit === "bytes") ? "bytes" : "rows";
  const counted = (row: CoverageRow) => row.unit === unit;
  return {
    path: rows.length === 1 ? first.path : tableOf(first),
    root: first.root,
    kind: first.kind,
    title: kinds.find((kind) => kind.id === first.kind)?.title ?? titleOfUnknown(first.kind),
    era: first.era,
    agent: first.agent,
    state: shownState(first),
    fault: faulty.length > 1 ? `${faulty[0]?.fault}, and ${faulty.length - 1} more` : (faulty[0]?.fault ?? null),
    unit,
    bytesRead: sum((row) => (counted(row) ? row.bytesRead : 0)),
    bytesThere: sum((row) => (counted(row) ? row.bytesThere : 0)),
    sources: rows.length,
    generations: Math.max(...rows.map((row) => row.generations)),
    events: sum((row) => row.events),
    faults: sum((row) => row.faults),
    firstAt: times((row) => row.firstAt)[0] ?? null,
    lastAt: times((row) => row.lastAt).at(-1) ?? null,
    within: first.within,
    database: kinds.find((kind) => kind.id === first.kind)?.database ?? null,
    way: first.way,
    schema: first.schema,
  };
}

function titleOfUnknown(kind: string): string {
  return kind === "folder" ? "folders that could not be listed" : "a kind that this version does not know";
}

function absentLines(rows: readonly CoverageRow[], kinds: readonly SourceKind[]): SourceLine[] {
  const found = new Set(rows.map((row) => row.kind));
  const read = new Set(rows.filter((row) => row.state !== "unreadable").map((row) => row.kind));
  return kinds
    .filter((kind) => !found.has(kind.id))
    .map((kind) => ({
      path: null,
      root: null,
      kind: kind.id,
      title: kind.title,
      era: kind.era,
      agent: null,
      state: "not-present",
      fault:
        kind.database !== null && read.has(kind.database) ? `empty or not there: ${kind.where}` : `none: ${kind.where}`,
      unit: kind.database === null ? "bytes" : "rows",
      bytesRead: 0,
      bytesThere: 0,
      sources: 0,
      generations: 0,
      events: 0,
      faults: 0,
      firstAt: null,
      lastAt: null,
      within: null,
      database: kind.database,
      way: null,
      schema: null,
    }));
}

export function sourceTotals(rows: readonly CoverageRow[]): SourceTotals {
  // What all files say of secrets together is no file.
  const files = rows.filter((row) => row.within === null && row.kind !== CONFIGURED_SECRETS.kind);
  const tables = rows.filter((row) => row.within !== null && row.unit === "rows");
  const sum = (of: readonly CoverageRow[], field: "bytesRead" | "bytesThere") =>
    of.reduce((total, row) => total + row[field], 0);
  const states = [...groupBy(files, shownState)].map(([state, same]) => [state, same.length]);
  return {
    files: files.length,
    states: Object.fromEntries(states),
    bytesRead: sum(files, "bytesRead"),
    bytesThere: sum(files, "bytesThere"),
    rowsRead: sum(tables, "bytesRead"),
    rowsThere: sum(tables, "bytesThere"),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
