import type { RowMatch } from "../decode/define-table.ts";
import type { EventBody } from "../events/event.ts";
import { keyedDigest } from "../kernel/digest.ts";
import type { RecordFacts } from "../store/fact.ts";
import type { SourceProgress } from "../store/sources.ts";
import type { SourceRow, SourceState } from "../store/tables.ts";
import {
  checkTable,
  type LogExtent,
  type LogTable,
  openLogTable,
  type Row,
  readAllRows,
  type TableShape,
} from "../tail/table-reader.ts";
import { PackedDamaged } from "../tail/unpack.ts";
import { openBatchWriter } from "./batch-writer.ts";
import { importedSessions } from "./imported-sessions.ts";
import { noteGone, noteRewritten, noteUnreadable } from "./note-taker.ts";
import { type OpenTable, partRow } from "./open-table.ts";
import type { RecordContext } from "./record-facts.ts";
import { bytesOfRow, factsOfRow, matchOf, rowContext, unreadableRow } from "./row-facts.ts";
import { noteFacts } from "./source-notes.ts";
import { progressAt } from "./source-progress.ts";

/** One log in a table: all of it, or what belongs to one session. */
interface Log {
  readonly table: OpenTable;
  readonly reader: LogTable;
  readonly extent: LogExtent;
  readonly match: RowMatch;
  /** Digest of the generation that OpenClaw gives the session's rows. */
  readonly generation: Buffer | null;
}

/**
 * Reads the rows that are new since the last time. There is no cursor for a whole table, because each session counts for
 * itself; and a number alone does not tell that the rows before it are still the same (openclaw-formats, 3.2).
 */
export async function readLogTable(table: OpenTable): Promise<void> {
  const { definition, database, columns, session, found } = table;
  const bySession = definition.shape === "session-log";
  const reader = openLogTable(database, definition, columns, { order: definition.order ?? "seq", bySession });
  const watermarks = readWatermarks(table);
  const extents = reader.extents();
  const clean = (name: string) => session.redactor.redactText(name).text;
  const imported = bySession ? importedSessions(table) : new Map<string, string>();
  const present = new Set<string>();
  for (const extent of extents) {
    const name = extent.session === null ? null : clean(extent.session);
    const transcript = extent.session === null ? undefined : imported.get(extent.session);
    const sessionId = transcript === undefined ? name : clean(transcript);
    const row = partRow(session, found, definition, name === null ? null : { name, sessionId });
    const match = { agent: found.match.agent, sessionId: row.session };
    present.add(row.path);
    const mark = extent.session === null ? undefined : watermarks.get(extent.session);
    const generation = mark === undefined ? null : keyedDigest(session.store.keys.digest, mark);
    await readLog({ table, reader, extent, match, generation }, row);
  }
  if (bySession) noteVanished(table, present, new Set([...watermarks.keys()].map(clean)));
  else if (extents.length === 0) noteEmpty(table);
}

/** The generation that OpenClaw gives to the rows of each session. */
function readWatermarks({ database, definition }: OpenTable): Map<string, string> {
  if (definition.watermarks === undefined) return new Map();
  const shape = { table: definition.watermarks, required: ["session_id", "generation"], optional: [] };
  const rows = readAllRowsIfThere(database, shape);
  return new Map(rows.map((row) => [String(row.session_id), String(row.generation)]));
}

function readAllRowsIfThere(database: OpenTable["database"], shape: TableShape): Row[] {
  return checkTable(database, shape).kind === "readable" ? readAllRows(database, shape, shape.required, ["rowid"]) : [];
}

async function readLog(log: Log, known: SourceRow): Promise<void> {
  const { session } = log.table;
  const rewritten = known.offset > 0 ? rewriteOf(log, known) : null;
  if (rewritten) noteRewritten(session.notes, known, rewritten);
  const row = session.sources.byId(known.id);
  if (isReadAlready(log, row)) return;
  await readRows(log, row);
  const after = session.sources.byId(row.id);
  if (after.state === "damaged") noteUnreadable(session.notes, after, after.fault ?? "unknown");
}

function isReadAlready({ extent, generation }: Log, row: SourceRow): boolean {
  const isSameGeneration = generation === null ? row.head_digest === null : row.head_digest?.equals(generation);
  return row.state === "read" && row.offset === extent.last + 1 && isSameGeneration === true;
}

/** Whether what was read is no longer what stands there, and how that shows. */
function rewriteOf(log: Log, row: SourceRow): "shorter" | "content-changed" | null {
  const { extent, reader, generation, table } = log;
  const isSession = table.definition.shape === "session-log";
  if (extent.last + 1 < row.offset) return "shorter";
  if (row.head_digest && generation && !row.head_digest.equals(generation)) return "content-changed";
  // Logs of limited length lose their oldest rows as a matter of course.
  if (!isSession && extent.first >= row.offset) return null;
  const anchor = reader.at(extent.session, row.offset - 1);
  if (!anchor || !row.anchor_digest?.equals(digestOf(anchor, log))) return "content-changed";
  return isSession && reader.countBefore(extent.session, row.offset) < row.line ? "content-changed" : null;
}

/** What a row says, whether or not it can be unpacked. */
function digestOf(row: Row, { table }: Log): Buffer {
  const key = table.session.store.keys.digest;
  try {
    return keyedDigest(key, bytesOfRow(row, table.definition));
  } catch (error) {
    if (!(error instanceof PackedDamaged)) throw error;
    return keyedDigest(key, "damaged");
  }
}

async function readRows(log: Log, row: SourceRow): Promise<void> {
  const { table, reader, extent, match, generation } = log;
  const { session, definition } = table;
  const writer = openBatchWriter(session.appender, session.project, row, "lines", session.tally);
  const contexts = new Map<string, RecordContext>();
  const contextOf = (of: RowMatch): RecordContext => {
    const name = JSON.stringify(of);
    const context = contexts.get(name) ?? rowContext(session, definition, of);
    contexts.set(name, context);
    return context;
  };
  const isNumbered = definition.shape === "session-log" || definition.isGapless === true;
  const isFirst = row.offset === 0;
  let at = { offset: row.offset, line: row.line, anchorDigest: row.anchor_digest };
  // A session begins at 0; a log of limited length where its oldest row is.
  let expected = definition.shape === "session-log" ? row.offset : Math.max(row.offset, extent.first);
  let fault = isFirst ? null : row.fault;
  const progress = (state: SourceState): SourceProgress => ({
    generation: row.generation,
    ...at,
    headBytes: 0,
    headDigest: generation,
    contentDigest: null,
    sizeBytes: Math.max(extent.last + 1, at.offset),
    modifiedAt: null,
    state,
    fault,
    readAt: session.now(),
  });
  const last = row.offset === 0 ? undefined : reader.at(extent.session, row.offset - 1);
  if (last) readRow(last, row.offset - 1, contextOf(matchOf(session, definition, last, match)), log);
  for (const cells of reader.from(extent.session, row.offset)) {
    const position = Number(cells.incident_order);
    const context = contextOf(matchOf(session, definition, cells, match));
    if (isNumbered && position > expected) writer.add(missingRows(log, row, expected, position - 1), 0);
    expected = position + 1;
    const { record, bytes, reason } = readRow(cells, position, context, log);
    if (reason !== null) fault = `row ${position}: ${reason}`;
    writer.add(record, bytes);
    at = { offset: position + 1, line: at.line + 1, anchorDigest: record.digest };
    if (!writer.isFull()) continue;
    writer.flush(progress("partial"));
    await session.pause();
  }
  writer.flush(progress(fault === null ? "read" : "damaged"));
}

function readRow(
  cells: Row,
  position: number,
  context: RecordContext,
  log: Log,
): { record: RecordFacts; bytes: number; reason: string | null } {
  try {
    const bytes = bytesOfRow(cells, log.table.definition);
    return { record: factsOfRow(bytes, position, context), bytes: bytes.length, reason: null };
  } catch (error) {
    if (!(error instanceof PackedDamaged)) throw error;
    const record = { ...unreadableRow(cells, position, context), digest: digestOf(cells, log) };
    return { record, bytes: 0, reason: error.message };
  }
}

/** The fact that rows are missing, at the place of the first one. */
function missingRows(log: Log, row: SourceRow, from: number, to: number | null): RecordFacts {
  const body: EventBody = { type: "rows-missing", data: { path: row.path, from, to } };
  const { agent, sessionId } = log.match;
  return { ...noteFacts(body, { agent, sessionId }, log.table.session.notes.context), position: from };
}

/** Sessions that were read and have no rows any more. One that still has its watermark was not deleted by OpenClaw. */
function noteVanished(table: OpenTable, present: ReadonlySet<string>, marked: ReadonlySet<string>): void {
  const { session, found, definition } = table;
  const prefix = `${found.path}#${definition.table}/`;
  for (const sessionId of marked) {
    const path = `${prefix}${sessionId}`;
    if (present.has(path)) continue;
    const row = partRow(session, found, definition, { name: sessionId, sessionId });
    const body: EventBody = { type: "rows-missing", data: { path, from: 0, to: null } };
    const writer = session.notes.writerFor(row);
    const match = { agent: found.match.agent, sessionId };
    writer.add(noteFacts(body, match, session.notes.context), 0);
    writer.flush({ ...progressAt(row), state: row.state === "gone" ? "gone" : "read", readAt: session.now() });
  }
  for (const row of session.sources.within(found.root.path, found.path)) {
    if (!row.path.startsWith(prefix) || row.state === "gone" || present.has(row.path)) continue;
    if (row.offset === 0) continue;
    noteGone(session.notes, row);
  }
}

function noteEmpty({ session, found, definition }: OpenTable): void {
  const row = partRow(session, found, definition, null);
  if (row.offset > 0) {
    noteRewritten(session.notes, row, "shorter");
  }
  const now = session.sources.byId(row.id);
  if (now.state === "read") return;
  session.notes
    .writerFor(now)
    .flush({ ...progressAt(now), sizeBytes: 0, state: "read", fault: null, readAt: session.now() });
}
