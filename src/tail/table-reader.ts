import type { HomeDatabase } from "./home-database.ts";
import { databaseFault } from "./home-database.ts";

/** A value of a column as better-sqlite3 gives it. */
export type Cell = string | number | Buffer | null;
export type Row = Readonly<Record<string, Cell>>;

/** What of a table we read. Names come from our definitions, never from evidence. */
export interface TableShape {
  readonly table: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly only?: { readonly column: string; readonly value: string } | undefined;
}

export type CheckedTable =
  | { readonly kind: "readable"; readonly columns: readonly string[] }
  | { readonly kind: "absent" }
  | { readonly kind: "foreign"; readonly reason: string };

/** The database of the home failed while it was read, not ours. The message is in words for a person. */
export class EvidenceError extends Error {}

/** Runs something on the home's database and tells its errors from those of our own store. */
export function onEvidence<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = databaseFault(error);
    if (reason === undefined) throw error;
    throw new EvidenceError(reason, { cause: error });
  }
}

/** The schema number that a database gives itself. */
export function readSchemaNumber({ raw }: HomeDatabase): number {
  return onEvidence(() => Number(raw.pragma("user_version", { simple: true })));
}

export function checkTable({ raw }: HomeDatabase, shape: TableShape): CheckedTable {
  return onEvidence(() => {
    const there = columnsOf(raw, shape.table);
    if (there.length === 0) return { kind: "absent" };
    const missing = shape.required.filter((name) => !there.includes(name));
    if (missing.length > 0) {
      return { kind: "foreign", reason: `the table ${shape.table} has no column ${missing.join(", ")}` };
    }
    const known = [...shape.required, ...shape.optional];
    return { kind: "readable", columns: known.filter((name) => there.includes(name)) };
  });
}

/** Columns of a real table; a view would run what the evidence says. */
function columnsOf(raw: HomeDatabase["raw"], table: string): string[] {
  return raw
    .prepare<[string, string], { name: string }>(
      "SELECT name FROM pragma_table_info(?) WHERE EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?)",
    )
    .all(table, table)
    .map((column) => column.name);
}

/** How many rows a log has, and the first and last number. */
export interface LogExtent {
  readonly session: string | null;
  readonly rows: number;
  readonly first: number;
  readonly last: number;
}

export interface LogTable {
  /** One extent for each session, or one for the table; none for an empty one. */
  extents(): LogExtent[];
  /** How many rows of a log stand before a number. */
  countBefore(session: string | null, order: number): number;
  /** Rows from a number on, in order; `order` is in the column `incident_order`. */
  from(session: string | null, order: number): IterableIterator<Row>;
  at(session: string | null, order: number): Row | undefined;
}

export function openLogTable(
  database: HomeDatabase,
  shape: TableShape,
  columns: readonly string[],
  { order, bySession }: { readonly order: string; readonly bySession: boolean },
): LogTable {
  const { raw } = database;
  const only = shape.only ? `${shape.only.column} = @only` : "1";
  const session = bySession ? "session_id = @session" : "@session IS NULL";
  const list = columns.join(", ");
  const given = (of: string | null, from = 0) => ({
    session: of,
    from,
    ...(shape.only ? { only: shape.only.value } : {}),
  });
  const prepare = (sql: string) => raw.prepare<unknown[], Row>(sql);
  return onEvidence(() => {
    const extents = bySession
      ? prepare(
          `SELECT session_id AS session, COUNT(*) AS rows, MIN(${order}) AS first, MAX(${order}) AS last
           FROM ${shape.table} WHERE ${only} GROUP BY session_id ORDER BY session_id`,
        )
      : prepare(
          `SELECT NULL AS session, COUNT(*) AS rows, MIN(${order}) AS first, MAX(${order}) AS last
           FROM ${shape.table} WHERE ${only} HAVING COUNT(*) > 0`,
        );
    const count = prepare(
      `SELECT COUNT(*) AS rows FROM ${shape.table} WHERE ${session} AND ${only} AND ${order} < @from`,
    );
    const select = `SELECT ${list}, ${order} AS incident_order FROM ${shape.table} WHERE ${session} AND ${only}`;
    const after = prepare(`${select} AND ${order} >= @from ORDER BY ${order}`);
    const one = prepare(`${select} AND ${order} = @from`);
    const onlyGiven = shape.only ? [{ only: shape.only.value }] : [];
    return {
      extents: () =>
        onEvidence(() =>
          extents.all(...onlyGiven).map((row) => ({
            session: typeof row.session === "string" ? row.session : null,
            rows: Number(row.rows),
            first: Number(row.first),
            last: Number(row.last),
          })),
        ),
      countBefore: (of, from) => onEvidence(() => Number(count.get(given(of, from))?.rows ?? 0)),
      from: (of, from) => iterate(() => after.iterate(given(of, from))),
      at: (of, from) => onEvidence(() => one.get(given(of, from))),
    };
  });
}

/** All rows of a table in the order of some columns, with their number in `incident_order`. */
export function readAllRows(
  { raw }: HomeDatabase,
  shape: TableShape,
  columns: readonly string[],
  key: readonly string[],
): Row[] {
  const only = shape.only ? `${shape.only.column} = ?` : "1";
  return onEvidence(() =>
    raw
      .prepare<unknown[], Row>(
        `SELECT ${columns.join(", ")}, rowid AS incident_order FROM ${shape.table} WHERE ${only} ORDER BY ${key.join(", ")}`,
      )
      .all(...(shape.only ? [shape.only.value] : [])),
  );
}

/** One column of one row, for a blob that is not wanted with all the others. */
export function readCell(
  { raw }: HomeDatabase,
  table: string,
  column: string,
  where: Readonly<Record<string, string>>,
): Cell {
  const names = Object.keys(where);
  return onEvidence(() => {
    const row = raw
      .prepare<unknown[], Row>(
        `SELECT ${column} AS cell FROM ${table} WHERE ${names.map((name) => `${name} = ?`).join(" AND ")}`,
      )
      .get(...Object.values(where));
    return row?.cell ?? null;
  });
}

function* iterate(start: () => IterableIterator<Row>): Generator<Row> {
  const rows = onEvidence(start);
  try {
    for (;;) {
      const next = onEvidence(() => rows.next());
      if (next.done) return;
      yield next.value;
    }
  } finally {
    rows.return?.();
  }
}
