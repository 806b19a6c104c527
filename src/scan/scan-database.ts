import { isUtf8 } from "node:buffer";
import type Database from "better-sqlite3";
import type { Json, JsonObject } from "../kernel/json.ts";
import { databaseFault } from "../tail/home-database.ts";
import { contentKind, HEAD_BYTES } from "./content-kind.ts";
import type { RecordDetector } from "./detector.ts";
import { type Fault, type Finding, type Item, inside, NOWHERE } from "./finding.ts";
import { hitsInJson } from "./json-hits.ts";
import { faultOf } from "./open-database.ts";
import { openTextScan } from "./open-text-scan.ts";
import type { Scanning } from "./scanning.ts";
import { decodeLine } from "./segments.ts";

/** Larger cells are left out, and that is told: SQLite gives a cell only as a whole. */
const MOST_CELL_BYTES = 64 << 20;
/** Up to this many letters a cell is searched as a field of its row, with the names of the columns. */
const LONGEST_FIELD = 64 << 10;
/** Bytes that are no text and no more than these are a number drawn at random or a digest. */
const LONGEST_DRAWN = 64;
const ROWS_BETWEEN_BREATHS = 500;

type Cell = string | Buffer | number | bigint | null;
export type ScanBlob = (bytes: Buffer) => AsyncIterable<Item>;

/** Searches every text and every blob of every table, the text of the schema as well. */
export async function* scanDatabase(
  raw: Database.Database,
  scanning: Scanning,
  scanBlob: ScanBlob,
): AsyncGenerator<Item> {
  for (const table of tablesOf(raw)) {
    try {
      yield* scanTable(raw, table, scanning, scanBlob);
    } catch (error) {
      yield { kind: "fault", within: [table], reason: faultOf(error) };
    }
  }
}

/** The tables of an index over text are only read where they really lie: the module that shows them may be missing. */
function tablesOf(raw: Database.Database): string[] {
  const named = raw
    .prepare<[], { name: string; sql: string | null }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name",
    )
    .all();
  return [
    "sqlite_schema",
    ...named.filter(({ sql }) => !/^\s*create\s+virtual\b/i.test(sql ?? "")).map(({ name }) => name),
  ];
}

async function* scanTable(
  raw: Database.Database,
  table: string,
  scanning: Scanning,
  scanBlob: ScanBlob,
): AsyncGenerator<Item> {
  const columns = raw
    .prepare(`SELECT * FROM ${quoted(table)} LIMIT 0`)
    .columns()
    .map(({ name }) => name);
  // What an agent said in pieces lies in rows that follow each other.
  const streams = columns.map(() => scanning.detector.openStream());
  let number = 0;
  for (const [id, ...cells] of rowsOf(raw, table, columns)) {
    number += 1;
    if (number % ROWS_BETWEEN_BREATHS === 0) await scanning.breathe();
    for await (const item of scanRow({ columns, streams }, cells, scanning, scanBlob)) {
      const [column = "", ...further] = item.within;
      yield { ...item, within: [`${table}/${id ?? number}/${column}`, ...further] };
    }
  }
}

function rowsOf(raw: Database.Database, table: string, columns: readonly string[]): IterableIterator<Cell[]> {
  const cells = columns.map(
    (column) =>
      `CASE WHEN octet_length(${quoted(column)}) > ${MOST_CELL_BYTES} THEN -1 WHEN typeof(${quoted(column)}) IN ('text', 'blob') THEN ${quoted(column)} END`,
  );
  const taken = new Set(columns.map((column) => column.toLowerCase()));
  const rowid = ["rowid", "_rowid_", "oid"].find((name) => !taken.has(name));
  const select = (id: string) =>
    raw
      .prepare<[], Cell[]>(`SELECT ${[id, ...cells].join(", ")} FROM ${quoted(table)}`)
      .raw()
      .safeIntegers();
  try {
    return select(rowid ?? "NULL").iterate();
  } catch (error) {
    // A table may have no rowid.
    if (rowid === undefined || databaseFault(error) === undefined) throw error;
    return select("NULL").iterate();
  }
}

/** The names of tables and columns are evidence: they may be anything. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

async function* scanRow(
  { columns, streams }: { readonly columns: readonly string[]; readonly streams: readonly RecordDetector[] },
  cells: readonly Cell[],
  { detector }: Scanning,
  scanBlob: ScanBlob,
): AsyncGenerator<Item> {
  const fields: JsonObject = {};
  for (const [at, cell] of cells.entries()) {
    const column = columns[at] ?? "";
    if (cell === null || cell === "") continue;
    if (typeof cell === "number" || typeof cell === "bigint") {
      yield { kind: "fault", within: [column], reason: `the cell is larger than ${MOST_CELL_BYTES >> 20} MiB` };
      continue;
    }
    const text = typeof cell === "string" ? cell : textOf(cell);
    if (text === null) {
      if (typeof cell !== "string") yield* inside(column, cell.length > LONGEST_DRAWN ? scanBlob(cell) : certain(cell));
      continue;
    }
    const value = decodeLine(text);
    if (value !== undefined) yield* inside(column, searchJson(streams[at] ?? detector, text, value));
    else if (text.length > LONGEST_FIELD) yield* inside(column, searchText(text));
    else Object.defineProperty(fields, column, { value: text, enumerable: true, configurable: true });
  }
  const { hits, withheld } = detector.redactJson(fields);
  for (const hit of hits) yield { ...finding(hit), within: [columnOf(hit.path)] };
  for (const { path } of withheld) yield unsearched([columnOf(path)]);

  /** A hash, a salt, a key's digest: in bytes that were drawn, a word and a value beside it stand by chance now and then. */
  async function* certain(bytes: Buffer): AsyncGenerator<Item> {
    for await (const item of scanBlob(bytes))
      if (item.kind !== "finding" || item.confidence === "high" || item.names.length > 0) yield item;
  }

  async function* searchJson(records: RecordDetector, text: string, value: Json): AsyncGenerator<Item> {
    const inJson = hitsInJson({ records, detector }, text, value);
    for (const hit of inJson.hits) yield { ...finding(hit), pointer: hit.pointer };
    if (inJson.withheld.length > 0) yield unsearched([]);
  }

  async function* searchText(text: string): AsyncGenerator<Item> {
    const scan = openTextScan(detector);
    scan.push(text);
    scan.end();
    yield* scan.take();
  }
}

/** Text that was stored as bytes; null for all other bytes. */
function textOf(bytes: Buffer): string | null {
  return contentKind(bytes.subarray(0, HEAD_BYTES)) === "text" && isUtf8(bytes) ? bytes.toString("utf8") : null;
}

/** The pointer to a field of a row, as the name of its column. */
function columnOf(pointer: string): string {
  return pointer.slice(1).replaceAll("~1", "/").replaceAll("~0", "~");
}

function unsearched(within: readonly string[]): Fault {
  return { kind: "fault", within, reason: "the cell could not be searched" };
}

function finding({
  rule,
  fingerprint,
  confidence,
  carriers,
  names,
}: Pick<Finding, "rule" | "fingerprint" | "confidence" | "carriers" | "names">): Finding {
  return { kind: "finding", within: [], rule, fingerprint, confidence, carriers, names, ...NOWHERE };
}
