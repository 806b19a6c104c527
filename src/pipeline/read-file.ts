import { closeSync } from "node:fs";
import type { FileIdentity } from "../store/sources.ts";
import type { SourceRow } from "../store/tables.ts";
import { resume, UNREAD } from "../tail/checkpoint.ts";
import { lineBefore } from "../tail/line-before.ts";
import { statOf } from "../tail/open-source.ts";
import { openBatchWriter } from "./batch-writer.ts";
import type { FoundSource } from "./discover.ts";
import { openFeed, openLines, type Spot } from "./line-feed.ts";
import { decodedSource } from "./look-ahead.ts";
import { noteRewritten, noteUnreadable } from "./note-taker.ts";
import type { PackedRecords } from "./packed-records.ts";
import { readDocument } from "./read-document.ts";
import { type Reading, readLines } from "./read-lines.ts";
import { checkpointOf, newSourceOf, type OpenFile, type Reconciled, reconcile } from "./reconcile.ts";
import { fileContext } from "./record-facts.ts";
import { isRenamedSince } from "./renamed-since.ts";
import type { Session } from "./session.ts";
import { openingNotes, streamOf } from "./source-notes.ts";
import { progressAt } from "./source-progress.ts";

/** What will be read next, as far as it is known. */
export type Upcoming = () => readonly FoundSource[];

/** Everything new of a file of lines or a document. False where it has to be looked for anew, as `SourceReader.read` says. */
export async function readFileSource(
  session: Session,
  named: FoundSource,
  only: FileIdentity | null,
  upcoming: Upcoming,
): Promise<boolean> {
  const found = withSession(session, named);
  const { sources, store, notes } = session;
  const { state, open } = reconcile(found, { sources, digestKey: store.keys.digest });
  try {
    if (open && only && (open.stat.dev !== only.dev || open.stat.ino !== only.ino)) return false;
    const isReplaced = state.kind === "rewritten" && state.reason === "replaced";
    if (isReplaced && isRenamedSince(found, state.row, sources)) return false;
    // Deleted between listing and opening: the next look at the folder will tell.
    if (state.kind === "gone") return true;
    if (state.kind === "unreadable") {
      noteUnreadable(notes, state.row ?? sources.add(newSourceOf(found, null), session.now()), state.reason);
    } else if (open) await readFile(session, open, prepareRow(session, open, state), upcoming);
    return true;
  } finally {
    if (open) closeSync(open.fd);
  }
}

export async function readHeld(session: Session, named: FoundSource, fd: number): Promise<boolean> {
  const { sources, store, notes } = session;
  const open = { found: withSession(session, named), fd, stat: statOf(fd) };
  const row = sources.atPath(named.root.path, named.path);
  // Renamed: it goes on under its new name. Or never read: then nothing is known of it but its name.
  if (row?.dev !== open.stat.dev || row.ino !== open.stat.ino) return false;
  const resumption = resume(fd, open.stat, checkpointOf(row), store.keys.digest);
  if (resumption.kind === "restart") noteRewritten(notes, row, resumption.reason);
  else if (row.offset === open.stat.sizeBytes) return false;
  await readFile(session, open, sources.byId(row.id), () => []);
  return sources.byId(row.id).offset !== row.offset;
}

/** A file in cold storage is named by a hash: the database knows its session, or did when it was read. */
export function withSession(session: Session, found: FoundSource): FoundSource {
  if (found.match.sessionId !== null || found.definition.id !== "openclaw-sessions") return found;
  const { path: root } = found.root;
  const sessionId =
    session.sessionNamed(root, found.path)?.sessionId ?? session.sources.atPath(root, found.path)?.session ?? null;
  return { ...found, match: { ...found.match, sessionId } };
}

type Readable = Extract<Reconciled, { kind: "known" | "new" | "renamed" | "rewritten" }>;

/** The source's row as it stands before reading, with what its name and its change say already stored. */
function prepareRow(session: Session, open: OpenFile, state: Readable): SourceRow {
  const { sources, notes } = session;
  const { found, stat } = open;
  switch (state.kind) {
    // In each case the facts come first: killed in between, the next run finds the same case again and stores them once.
    case "known": {
      // Never read so far, or only looked at in vain: what its name says may not be stored yet.
      const isFresh = state.row.last_read_at === null || state.row.state === "unreadable";
      const row = isFresh ? takeOpeningNotes(session, open, state.row) : state.row;
      if (row.dev !== stat.dev || row.ino !== stat.ino) sources.identify(row.id, stat);
      return sources.byId(row.id);
    }
    case "rewritten":
      noteRewritten(notes, state.row, state.reason);
      sources.identify(state.row.id, stat);
      return sources.byId(state.row.id);
    case "renamed":
      takeOpeningNotes(session, open, state.row);
      sources.move(state.row.id, { path: found.path, kind: found.definition.id, session: found.match.sessionId });
      return sources.byId(state.row.id);
    case "new":
      return takeOpeningNotes(session, open, sources.add(newSourceOf(found, stat), session.now()));
  }
}

function takeOpeningNotes(session: Session, open: OpenFile, row: SourceRow): SourceRow {
  const records = openingNotes(open.found, session.notes.context);
  if (records.length === 0) return row;
  const writer = session.notes.writerFor(row);
  for (const record of records) writer.add(record, 0);
  writer.flush({ ...progressAt(row), readAt: session.now() });
  return session.sources.byId(row.id);
}

async function readFile(session: Session, open: OpenFile, row: SourceRow, upcoming: Upcoming): Promise<void> {
  const { store, redactor, tally, appender, project } = session;
  const { definition, match } = open.found;
  if (isReadAlready(row, open)) return;
  const shape = definition.shape === "document" ? "document" : "lines";
  const from = row.generation === 0 && row.offset === 0 ? { ...UNREAD } : checkpointOf(row);
  const ahead = shape === "lines" ? decodedAhead(session, open, from, upcoming) : undefined;
  const writer = openBatchWriter(appender, project, row, shape, tally, ahead !== undefined);
  const reading: Reading = {
    open,
    row,
    from,
    writer,
    context: fileContext(definition, {
      match,
      stream: streamOf(open.found),
      redactor,
      digestKey: store.keys.digest,
    }),
    now: session.now,
    pause: session.pause,
    ahead,
  };
  await (shape === "document" ? readDocument(reading) : readLines(reading));
  const after = session.sources.byId(row.id);
  if (after.state === "damaged" || after.state === "unreadable")
    noteUnreadable(session.notes, after, after.fault ?? "unknown");
}

/** The source's lines through the second thread, where it is worth it. */
function decodedAhead(session: Session, open: OpenFile, from: Spot, upcoming: Upcoming): Reading["ahead"] {
  const { found, fd, stat } = open;
  const thread = session.threadFor(stat.sizeBytes - from.offset);
  if (!thread) return undefined;
  const start = { offset: from.offset, line: from.line };
  const begun = session.lookAhead.take(open, start);
  const digestKey = session.store.keys.digest;
  const before = found.match.compression === "none" ? lineBefore(fd, start.offset) : undefined;
  const lines = () => openLines({ fd, from: start, match: found.match, digestKey });
  const feed = begun ?? openFeed(lines(), decodedSource(found), thread, before);
  const held: PackedRecords[] = [];
  let next: readonly FoundSource[] | undefined;
  return {
    feed,
    lookAhead(underWay) {
      next ??= upcoming();
      session.lookAhead.fill(next, underWay);
    },
    hold: (packed) => void held.push(packed),
    release() {
      for (const packed of held.splice(0)) thread.giveBack(packed);
    },
  };
}

/** Nothing was added since: opening a transaction for each of thousands of quiet files would be all the work there is. */
function isReadAlready(row: SourceRow, open: OpenFile): boolean {
  const isAtEnd =
    open.found.match.compression === "zstd"
      ? row.modified_at === open.stat.mtimeMs
      : row.offset === open.stat.sizeBytes;
  return (
    row.state === "read" && row.size_bytes === open.stat.sizeBytes && isAtEnd && open.found.definition.shape === "lines"
  );
}
