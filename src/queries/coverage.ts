import type { Store } from "../store/open-store.ts";
import type { SourceRow, SourceState } from "../store/tables.ts";
import { isoTime } from "./iso-time.ts";

export interface CoverageRow {
  readonly path: string;
  readonly root: string;
  readonly rootKind: "home" | "logs";
  readonly kind: string;
  readonly era: string;
  readonly agent: string | null;
  /** The database file that this is a table of, or a session in one. Its bytes are counted there. */
  readonly within: string | null;
  readonly state: SourceState;
  readonly fault: string | null;
  /** What the two numbers count: bytes of a file or of a stored transcript, or rows of a table. */
  readonly unit: "bytes" | "rows";
  readonly bytesRead: number;
  readonly bytesThere: number;
  /** How a database was read. */
  readonly way: "live" | "private-copy" | null;
  readonly schema: number | null;
  readonly generations: number;
  readonly events: number;
  readonly faults: number;
  readonly firstAt: string | null;
  readonly lastAt: string | null;
}

interface Joined extends SourceRow {
  events: number | null;
  faults: number | null;
  first_at: number | null;
  last_at: number | null;
}

/** What was read of each source, and what was not. */
export function coverage(store: Store): CoverageRow[] {
  return store.raw
    .prepare<[], Joined>(
      `SELECT sources.*, coverage.events, coverage.faults, coverage.first_at, coverage.last_at
       FROM sources LEFT JOIN coverage ON coverage.source = sources.id ORDER BY sources.root, sources.path, sources.id`,
    )
    .all()
    .map((row) => {
      const { unit, read, there } = extentOf(row);
      return {
        path: row.path,
        root: row.root,
        rootKind: row.root_kind,
        kind: row.kind,
        era: row.era,
        agent: row.agent,
        within: withinOf(row.path),
        state: row.state,
        fault: row.fault,
        unit,
        bytesRead: read,
        bytesThere: there,
        way: row.way,
        schema: row.schema_number,
        generations: row.generation + 1,
        events: row.events ?? 0,
        faults: row.faults ?? 0,
        firstAt: isoTime(row.first_at),
        lastAt: isoTime(row.last_at),
      };
    });
}

/** Names of files could hold a `#`: only what ends like a database has tables. */
function withinOf(path: string): string | null {
  return /^(.*?\.sqlite)#/.exec(path)?.[1] ?? null;
}

interface Extent {
  readonly unit: "bytes" | "rows";
  readonly read: number;
  readonly there: number;
}

/** How much was read of how much. What a checkpoint counts depends on what the source is. */
function extentOf(row: SourceRow): Extent {
  const { size_bytes: size, offset } = row;
  if (withinOf(row.path) !== null) return extentOfPart(row);
  const bytes = (read: number): Extent => ({ unit: "bytes", read, there: size });
  const isWhole = row.state === "read" || row.state === "gone" || row.state === "unknown-schema";
  // A database has no checkpoint of its own. Of a packed file it counts what was unpacked: how much of the file that was,
  // nobody knows until its end.
  if (row.way !== null || row.path.endsWith(".zst")) return bytes(isWhole ? size : 0);
  if (row.content_digest !== null) return bytes(row.state === "unreadable" ? 0 : size);
  return bytes(Math.min(offset, size));
}

function extentOfPart(row: SourceRow): Extent {
  const { size_bytes: size, offset, line } = row;
  // A table whose rows are changed in place is read whole or not at all.
  if (row.content_digest !== null) return { unit: "rows", read: row.state === "unreadable" ? 0 : size, there: size };
  // Only logs have an anchor: without one the row holds a whole transcript, which is counted in bytes.
  if (offset > 0 && row.anchor_digest === null) return { unit: "bytes", read: Math.min(offset, size), there: size };
  // In logs `offset` and `size_bytes` are numbers of rows, some of which may be missing; `line` counts those read.
  return { unit: "rows", read: line, there: line + Math.max(0, size - offset) };
}

/** One sentence for each way in which what is stored is less than what there was; none when it is whole. */
export function coverageWarnings(rows: readonly CoverageRow[]): string[] {
  const named = (state: SourceState) => rows.filter((row) => row.state === state);
  const warnings: string[] = [];
  const unread = [...named("unreadable"), ...named("damaged")];
  if (unread.length > 0) {
    const first = unread[0];
    const more = unread.length > 1 ? ` and ${unread.length - 1} more (incident sources)` : "";
    warnings.push(
      `${count(unread.length, "source")} could not be read whole: ${first?.path} (${first?.fault ?? "no reason recorded"})${more}.`,
    );
  }
  const unknown = named("unknown-schema");
  if (unknown.length > 0)
    warnings.push(
      `${count(unknown.length, "database")} of a version we do not know: ${unknown[0]?.path} (${unknown[0]?.fault ?? "no reason recorded"})${unknown.length > 1 ? ` and ${unknown.length - 1} more (incident sources)` : ""}.`,
    );
  const unfinished = named("partial");
  if (unfinished.length > 0)
    warnings.push(
      `${count(unfinished.length, "source")} ended in a line that was not finished yet: ${unfinished[0]?.path}.`,
    );
  const faults = rows.reduce((sum, row) => sum + row.faults, 0);
  if (faults > 0)
    warnings.push(
      `${count(faults, "record")} could not be understood or read; see: incident timeline --all --type fault.`,
    );
  return warnings;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Whether something that ought to be evidence was not read. */
export function isPartial(rows: readonly CoverageRow[]): boolean {
  return rows.some((row) => row.state === "unreadable" || row.state === "damaged");
}
