import { KNOWN_TABLES, type KnownTable, rowCandidates } from "../decode/known/known-tables.ts";
import { type OpenDatabaseOptions, openHomeDatabase } from "../tail/home-database.ts";
import { checkTable, EvidenceError, readAllRows } from "../tail/table-reader.ts";
import type { KnownReading } from "./read-known-file.ts";

/** The candidates in the tables of a database that hold credentials. */
export function readKnownDatabase(
  root: string,
  relative: string,
  which: KnownTable["database"],
  options: OpenDatabaseOptions,
): KnownReading {
  const opened = openHomeDatabase(root, relative, options);
  if (opened.kind === "gone") return { candidates: [], faults: [], others: [] };
  if (opened.kind === "unreadable") {
    return { candidates: [], faults: [{ file: relative, reason: opened.reason }], others: [] };
  }
  const candidates: KnownReading["candidates"][number][] = [];
  const faults: KnownReading["faults"][number][] = [];
  try {
    for (const table of KNOWN_TABLES.filter(({ database }) => database === which)) {
      try {
        for (const [index, row] of rowsOf(opened.database, table).entries()) {
          const found = rowCandidates(table, row, index);
          candidates.push(...found.map((candidate) => ({ file: relative, candidate, modifiedAt: null })));
        }
      } catch (error) {
        if (!(error instanceof EvidenceError)) throw error;
        faults.push({ file: `${relative}#${table.table}`, reason: error.message });
      }
    }
  } finally {
    opened.database.close();
  }
  return { candidates, faults, others: [] };
}

function rowsOf(database: Parameters<typeof checkTable>[0], table: KnownTable) {
  const shape = {
    table: table.table,
    required: [],
    optional: [...table.key, ...table.listed, ...table.json, ...(table.more ?? [])],
  };
  const checked = checkTable(database, shape);
  if (checked.kind !== "readable" || checked.columns.length === 0) return [];
  const key = table.key.filter((column) => checked.columns.includes(column));
  return readAllRows(database, shape, checked.columns, key.length > 0 ? key : checked.columns.slice(0, 1));
}
