import { createHmac } from "node:crypto";
import type { TableDefinition } from "../../decode/define-table.ts";
import tables from "../../decode/tables/index.ts";
import { keyedDigest } from "../../kernel/digest.ts";
import type { RecordFacts } from "../../store/fact.ts";
import type { SourceRow } from "../../store/tables.ts";
import type { HomeDatabase } from "../../tail/home-database.ts";
import { splitLines } from "../../tail/split-lines.ts";
import { checkTable, openLogTable, type Row, readAllRows, readCell } from "../../tail/table-reader.ts";
import { PackedDamaged } from "../../tail/unpack.ts";
import { spotAfter } from "../line-feed.ts";
import { factsOfLine, MAX_LINE } from "../record-facts.ts";
import { bytesOfRow, factsOfRow, keyedContext, rowContext } from "../row-facts.ts";
import { unpackArchive } from "../unpack-archive.ts";
import { carriedContext } from "./carried-context.ts";
import type { Belonging, OriginalOptions, OriginalSource } from "./original-source.ts";

/** One table of a database of the home, or one session or archive in it, as it is now; undefined when it cannot be read. */
export function openOriginalTable(
  row: SourceRow,
  database: HomeDatabase,
  options: OriginalOptions,
): OriginalSource | undefined {
  const definition = tables.find(({ id }) => id === row.kind);
  if (!definition) return undefined;
  const table = checkTable(database, definition);
  if (table.kind !== "readable") return undefined;
  const contextOf = ({ stream, match }: Belonging) => ({ ...rowContext(options, definition, match), stream });
  const part = row.path.slice(row.path.indexOf("#") + definition.table.length + 2);
  return {
    recordAt: finderIn(
      { definition, database, columns: table.columns, part, digestKey: options.store.keys.digest },
      contextOf,
    ),
    close: () => undefined,
  };
}

interface Table {
  readonly definition: TableDefinition;
  readonly database: HomeDatabase;
  readonly columns: readonly string[];
  /** The session or archive of the table that is the source; empty for all of it. */
  readonly part: string;
  readonly digestKey: Uint8Array;
}

type ContextOf = (of: Belonging) => ReturnType<typeof rowContext>;

function finderIn(table: Table, contextOf: ContextOf): OriginalSource["recordAt"] {
  switch (table.definition.shape) {
    case "session-log":
    case "log":
      return rowFinder(table, contextOf);
    case "state":
      return entryFinder(table, contextOf);
    case "archive":
      return archiveFinder(table, contextOf);
  }
}

function rowFinder({ definition, database, columns, part }: Table, contextOf: ContextOf): OriginalSource["recordAt"] {
  const bySession = definition.shape === "session-log";
  const reader = openLogTable(database, definition, columns, { order: definition.order ?? "seq", bySession });
  const bytesAt = (position: number) => {
    const cells = reader.at(bySession ? part : null, position);
    return cells && bytesIn(cells, definition);
  };
  const contexts = carriedContext(contextOf, (position) => bytesAt(position - 1));
  return ({ position }, of) => {
    const bytes = bytesAt(position);
    return bytes && factsOfRow(bytes, position, contexts.at(position, position + 1, of));
  };
}

/** Rows of state move: they are found by what they say. */
function entryFinder(
  { definition, database, columns, digestKey }: Table,
  contextOf: ContextOf,
): OriginalSource["recordAt"] {
  const byDigest = new Map<string, Row>();
  for (const cells of readAllRows(database, definition, columns, definition.key ?? [])) {
    const bytes = bytesIn(cells, definition);
    if (bytes) byDigest.set(keyedDigest(digestKey, bytes).toString("hex"), cells);
  }
  return ({ position, digest }, of): RecordFacts | undefined => {
    const cells = byDigest.get(digest.toString("hex"));
    const bytes = cells && bytesIn(cells, definition);
    return bytes && factsOfRow(bytes, position, keyedContext(contextOf(of), definition, cells));
  };
}

function archiveFinder(
  { definition, database, columns, part, digestKey }: Table,
  contextOf: ContextOf,
): OriginalSource["recordAt"] {
  const light = columns.filter((name) => name !== "archive_blob");
  const cells = readAllRows(database, definition, light, ["rowid"]).find(
    (row) => `${String(row.session_id)}/${String(row.generation)}` === part,
  );
  const where = { session_id: String(cells?.session_id), generation: String(cells?.generation) };
  const packed = cells && readCell(database, definition.table, "archive_blob", where);
  const unpacked = cells ? unpackArchive(packed, cells) : "";
  if (typeof unpacked === "string") return () => undefined;
  const startDigest = () => createHmac("sha256", digestKey);
  const contexts = carriedContext(contextOf, () => undefined);
  return ({ position }, of) => {
    const from = { offset: position, line: 0 };
    const { value } = splitLines([unpacked.bytes.subarray(position)], { ...from, ...MAX_LINE, startDigest }).next();
    return value && factsOfLine(value, contexts.at(position, spotAfter(value).offset, of));
  };
}

function bytesIn(cells: Row, definition: TableDefinition): Buffer | undefined {
  try {
    return bytesOfRow(cells, definition);
  } catch (error) {
    if (error instanceof PackedDamaged) return undefined;
    throw error;
  }
}
