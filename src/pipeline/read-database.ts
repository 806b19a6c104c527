import type { TableDefinition } from "../decode/define-table.ts";
import tables from "../decode/tables/index.ts";
import { keyedDigest } from "../kernel/digest.ts";
import type { SourceRow, SourceState } from "../store/tables.ts";
import { databaseFingerprint, type HomeDatabase, openHomeDatabase } from "../tail/home-database.ts";
import { checkTable, EvidenceError, readSchemaNumber } from "../tail/table-reader.ts";
import type { FoundSource } from "./discover.ts";
import { noteUnreadable } from "./note-taker.ts";
import { type OpenTable, partRow } from "./open-table.ts";
import { readArchiveTable } from "./read-archive-table.ts";
import { readLogTable } from "./read-log-table.ts";
import { readStateTable } from "./read-state-table.ts";
import { newSourceOf } from "./reconcile.ts";
import type { Session } from "./session.ts";
import { progressAt } from "./source-progress.ts";

/** In which order the tables of a database are read: calls before what other records say of them. */
const ORDER: readonly TableDefinition["shape"][] = ["archive", "session-log", "state", "log"];

/** A file that changed within this time of being looked at may change again without its time showing it, ms. */
const CLOCK_GRAIN_MS = 1000;

/** Reads what is new in every table of a database that we know. Each table, or session in it, is a source of its own. */
export async function readDatabase(session: Session, found: FoundSource): Promise<void> {
  const { sources, notes } = session;
  session.forgetTranscripts();
  const row = fileRow(session, found);
  const said = databaseFingerprint(found.root.path, found.path);
  const fingerprint = said === null ? null : keyedDigest(session.store.keys.digest, said.text);
  if (fingerprint && isReadAlready(session, row, fingerprint)) return;
  const opened = openHomeDatabase(found.root.path, found.path, {
    isLive: found.root.isLive === true,
    temporary: session.temporary,
  });
  if (opened.kind === "gone") return;
  if (opened.kind === "unreadable") return noteUnreadable(notes, row, opened.reason);
  const { database } = opened;
  try {
    const schema = readSchemaNumber(database);
    sources.identify(row.id, database.stat);
    sources.describe(row.id, { way: database.way, schema_number: schema });
    const readable = await readTables(session, found, database, schema);
    if (!readable)
      return noteUnreadable(notes, sources.byId(row.id), "it has none of the tables of an OpenClaw database");
    const isSettled = Math.abs(session.now() - (said?.modifiedAt ?? 0)) > CLOCK_GRAIN_MS;
    remember(session, row.id, found, database, schema, isSettled ? fingerprint : null);
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    noteUnreadable(notes, sources.byId(row.id), error.message);
  } finally {
    database.close();
  }
}

function fileRow(session: Session, found: FoundSource): SourceRow {
  return (
    session.sources.atPath(found.root.path, found.path) ?? session.sources.add(newSourceOf(found, null), session.now())
  );
}

/** Whether nothing was written since everything in it was read; what could not be read is tried again each time. */
function isReadAlready(session: Session, row: SourceRow, fingerprint: Buffer): boolean {
  if (row.state !== "read" && row.state !== "unknown-schema") return false;
  if (!row.content_digest?.equals(fingerprint)) return false;
  return session.sources.within(row.root, row.path).every((part) => part.state === "read" || part.state === "gone");
}

/** Reads all tables; false when the database has none of them. */
async function readTables(
  session: Session,
  found: FoundSource,
  database: HomeDatabase,
  schema: number,
): Promise<boolean> {
  const mine = tables
    .filter(
      (definition): definition is (typeof tables)[number] => definition.database === found.definition.database?.tables,
    )
    .toSorted((a, b) => ORDER.indexOf(a.shape) - ORDER.indexOf(b.shape));
  let readable = 0;
  const faults: { definition: TableDefinition; reason: string }[] = [];
  for (const definition of mine) {
    const table = checkTable(database, definition);
    if (table.kind === "absent") {
      if (schema >= definition.since) faults.push({ definition, reason: "the table is missing" });
    } else if (table.kind === "foreign") faults.push({ definition, reason: table.reason });
    else {
      readable += 1;
      await readTable({ session, found, database, definition, columns: table.columns });
    }
  }
  if (readable === 0) return false;
  for (const { definition, reason } of faults) {
    noteUnreadable(session.notes, partRow(session, found, definition, null), reason);
  }
  return true;
}

async function readTable(table: OpenTable): Promise<void> {
  const { session, found, definition } = table;
  try {
    switch (definition.shape) {
      case "session-log":
      case "log":
        return await readLogTable(table);
      case "state":
        return await readStateTable(table);
      case "archive":
        return await readArchiveTable(table);
    }
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    noteUnreadable(session.notes, partRow(session, found, definition, null), error.message);
  }
}

/** The state of the file itself, stored when it is news. */
function remember(
  session: Session,
  id: number,
  found: FoundSource,
  database: HomeDatabase,
  schema: number,
  fingerprint: Buffer | null,
): void {
  const row = session.sources.byId(id);
  const newest = found.definition.database?.newestSchema ?? 0;
  const isUnknown = schema > newest;
  const state: SourceState = isUnknown ? "unknown-schema" : "read";
  const fault = isUnknown
    ? `its schema ${schema} is newer than ${newest}, the newest we know: read as far as it can be understood`
    : null;
  const { sizeBytes, mtimeMs } = database.stat;
  const isKnown =
    row.state === state &&
    row.size_bytes === sizeBytes &&
    row.modified_at === mtimeMs &&
    (fingerprint === null ? row.content_digest === null : row.content_digest?.equals(fingerprint));
  if (isKnown) return;
  session.notes.writerFor(row).flush({
    ...progressAt(row),
    sizeBytes,
    modifiedAt: mtimeMs,
    contentDigest: fingerprint,
    state,
    fault,
    readAt: session.now(),
  });
}
