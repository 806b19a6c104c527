import type { Store } from "../store/open-store.ts";
import type { SourceState } from "../store/tables.ts";
import { isoTime } from "./iso-time.ts";

export interface CoverageRow {
  readonly path: string;
  readonly root: string;
  readonly kind: string;
  readonly era: string;
  readonly state: SourceState;
  readonly fault: string | null;
  readonly bytesRead: number;
  readonly bytesThere: number;
  readonly generations: number;
  readonly events: number;
  readonly faults: number;
  readonly firstAt: string | null;
  readonly lastAt: string | null;
}

interface Joined {
  path: string;
  root: string;
  kind: string;
  era: string;
  state: SourceState;
  fault: string | null;
  offset: number;
  size_bytes: number;
  generation: number;
  content_digest: Buffer | null;
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
    .map((row) => ({
      path: row.path,
      root: row.root,
      kind: row.kind,
      era: row.era,
      state: row.state,
      fault: row.fault,
      bytesRead: row.content_digest === null ? row.offset : row.size_bytes,
      bytesThere: row.size_bytes,
      generations: row.generation + 1,
      events: row.events ?? 0,
      faults: row.faults ?? 0,
      firstAt: isoTime(row.first_at),
      lastAt: isoTime(row.last_at),
    }));
}

/** One sentence for each way in which what is stored is less than what there was; none when it is whole. */
export function coverageWarnings(rows: readonly CoverageRow[]): string[] {
  const named = (state: SourceState) => rows.filter((row) => row.state === state);
  const warnings: string[] = [];
  const unread = [...named("unreadable"), ...named("damaged")];
  if (unread.length > 0) {
    const first = unread[0];
    const more = unread.length > 1 ? ` and ${unread.length - 1} more (incident status)` : "";
    warnings.push(
      `${count(unread.length, "source")} could not be read whole: ${first?.path} (${first?.fault ?? "no reason recorded"})${more}.`,
    );
  }
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
