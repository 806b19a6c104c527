import { createHmac } from "node:crypto";
import type { RowMatch } from "../decode/define-table.ts";
import type { JsonObject } from "../kernel/json.ts";
import type { SourceProgress } from "../store/sources.ts";
import type { SourceRow, SourceState } from "../store/tables.ts";
import { splitLines } from "../tail/split-lines.ts";
import { type Row, readAllRows, readCell } from "../tail/table-reader.ts";
import { isReplaced, LOOK_OF_BLOB, type Said, saidOf } from "./archive-look.ts";
import { openBatchWriter } from "./batch-writer.ts";
import { noteRewritten, noteUnreadable } from "./note-taker.ts";
import { type OpenTable, partRow } from "./open-table.ts";
import { factsOfLine, MAX_LINE } from "./record-facts.ts";
import { recordOf, rowContext } from "./row-facts.ts";
import { draftNotes } from "./source-notes.ts";
import { progressAt } from "./source-progress.ts";
import { unpackArchive } from "./unpack-archive.ts";

/** Reads the transcripts that a table holds as blobs, each once; one that was put in the place of another is read again. */
export async function readArchiveTable(table: OpenTable): Promise<void> {
  const { session, found, database, definition, columns } = table;
  const light = columns.filter((name) => name !== "archive_blob");
  const look = light.length < columns.length ? LOOK_OF_BLOB : [];
  for (const cells of readAllRows(database, definition, [...light, ...look], ["rowid"])) {
    const sessionId = session.redactor.redactText(String(cells.session_id)).text;
    const name = `${sessionId}/${String(cells.generation)}`;
    const row = partRow(session, found, definition, { name, sessionId });
    const said = saidOf(session.store.keys.digest, cells);
    // One that was moved to a file of its own is no other.
    if (cells.storage !== "file" && isReplaced(row, said)) noteRewritten(session.notes, row, "content-changed");
    else if (row.state === "read" && row.head_digest?.equals(said.name)) {
      // Read before its look was kept.
      if (row.content_digest === null) keepLook(session, row, said);
      continue;
    }
    await readArchive(table, cells, session.sources.byId(row.id), said);
    await session.pause();
  }
}

function keepLook(session: OpenTable["session"], row: SourceRow, { look }: Said): void {
  const progress = { ...progressAt(row), contentDigest: look, readAt: row.last_read_at ?? session.now() };
  session.notes.writerFor(row).flush(progress);
}

async function readArchive(table: OpenTable, cells: Row, row: SourceRow, said: Said): Promise<void> {
  const { session, found, database, definition } = table;
  const match = { agent: found.match.agent, sessionId: row.session };
  takeOpening(table, recordOf(cells), row, match);
  // Cold storage keeps the transcript in a file of its own, which is a source like any other.
  if (cells.storage === "file") {
    session.nameSession(
      found.root.path,
      `agents/${found.match.agent}/sessions/cold/${String(cells.archive_name)}`,
      match,
    );
    return finish(table, row, said, { offset: 0, line: 0 }, 0, "read", null);
  }
  const where = { session_id: String(cells.session_id), generation: String(cells.generation) };
  const packed = readCell(database, definition.table, "archive_blob", where);
  const unpacked = unpackArchive(packed, cells);
  if (typeof unpacked === "string") {
    finish(table, row, said, { offset: 0, line: 0 }, 0, "damaged", unpacked);
    return noteUnreadable(session.notes, session.sources.byId(row.id), unpacked);
  }
  const { bytes, fault } = unpacked;
  const writer = openBatchWriter(
    session.appender,
    session.project,
    session.sources.byId(row.id),
    "lines",
    session.tally,
  );
  const context = rowContext(session, definition, match);
  const startDigest = () => createHmac("sha256", context.digestKey);
  let at = { offset: row.offset, line: row.line };
  const lines = splitLines([bytes.subarray(at.offset)], { ...at, ...MAX_LINE, startDigest });
  for (const line of lines) {
    writer.add(factsOfLine(line, context), line.length);
    at = { offset: line.offset + line.length + (line.terminated ? 1 : 0), line: line.line };
    if (!writer.isFull()) continue;
    writer.flush(progressOf(table, row, { look: said.look }, at, bytes.length, "partial", null));
    await session.pause();
  }
  writer.flush(progressOf(table, row, said, at, bytes.length, fault === null ? "read" : "damaged", fault));
  if (fault !== null) noteUnreadable(session.notes, session.sources.byId(row.id), fault);
}

function takeOpening(table: OpenTable, record: JsonObject, row: SourceRow, match: RowMatch): void {
  const { session, definition } = table;
  const drafts = definition.opening?.(record, match) ?? [];
  if (drafts.length === 0 || row.last_read_at !== null) return;
  const writer = session.notes.writerFor(row);
  const context = rowContext(session, definition, match);
  for (const note of draftNotes(drafts, { match, stream: context.stream }, session.notes.context)) writer.add(note, 0);
  writer.flush({ ...progressAt(row), readAt: session.now() });
}

function finish(
  table: OpenTable,
  row: SourceRow,
  said: Said,
  at: { readonly offset: number; readonly line: number },
  bytes: number,
  state: SourceState,
  fault: string | null,
): void {
  const now = table.session.sources.byId(row.id);
  table.session.notes.writerFor(now).flush(progressOf(table, now, said, at, bytes, state, fault));
}

function progressOf(
  table: OpenTable,
  row: SourceRow,
  said: Pick<Said, "look"> & Partial<Pick<Said, "name">>,
  at: { readonly offset: number; readonly line: number },
  bytes: number,
  state: SourceState,
  fault: string | null,
): SourceProgress {
  return {
    ...progressAt(row),
    ...at,
    headDigest: said.name ?? null,
    contentDigest: said.look,
    sizeBytes: bytes,
    state,
    fault,
    readAt: table.session.now(),
  };
}
