import { closeSync } from "node:fs";
import { liveMatch, type SourceMatch } from "../decode/define-source.ts";
import type { RowMatch } from "../decode/define-table.ts";
import definitions from "../decode/sources/index.ts";
import type { Projector } from "../projections/project.ts";
import type { Redactor } from "../redact/redact.ts";
import { type Appender, openAppender } from "../store/append.ts";
import type { Store } from "../store/open-store.ts";
import { type FileIdentity, openSources, type Sources } from "../store/sources.ts";
import type { SourceRow } from "../store/tables.ts";
import { resume, UNREAD } from "../tail/checkpoint.ts";
import { identityAt, statOf } from "../tail/open-source.ts";
import { openBatchWriter, type Tally } from "./batch-writer.ts";
import {
  type DecodeThread,
  DecodeThreadFailed,
  isThreadThere,
  startDecodeThread,
  WORKER_FILE,
} from "./decode-thread.ts";
import type { Discovery, FoundSource, Root } from "./discover.ts";
import { openFeed, openLines, type Spot } from "./line-feed.ts";
import { decodedSource, type LookAhead, openLookAhead, WORTH_SENDING } from "./look-ahead.ts";
import { type NoteTaker, noteGone, noteRewritten, noteUnreadable } from "./note-taker.ts";
import type { PackedRecords } from "./packed-records.ts";
import { readDatabase } from "./read-database.ts";
import { readDocument } from "./read-document.ts";
import { type Reading, readLines } from "./read-lines.ts";
import { readTree, tellTreeGone } from "./read-tree.ts";
import { checkpointOf, newSourceOf, type OpenFile, type Reconciled, reconcile, rootKindOf } from "./reconcile.ts";
import { fileContext } from "./record-facts.ts";
import { isRenamedSince } from "./renamed-since.ts";
import { openingNotes, streamOf } from "./source-notes.ts";
import { progressAt } from "./source-progress.ts";

export interface ReaderOptions {
  readonly store: Store;
  readonly project: Projector;
  readonly redactor: Redactor;
  readonly now: () => number;
  /** Called between batches; throws to stop. */
  readonly pause: () => Promise<void>;
  /** Where private copies of databases may lie for a moment; only ours to read. */
  readonly temporary: string;
  /**
   * Whether lines are decoded and redacted on a second thread: `auto`, the default, when there is enough to read that
   * its start pays. Only for a redactor that can be made there again, and where the compiled file is.
   */
  readonly worker?: "auto" | "always" | "never";
  /** The file of the second thread, where it is not the one beside this program. */
  readonly workerFile?: URL;
}

export type Problem = { readonly path: string; readonly reason: string };

export interface ReadMore {
  readonly only?: FileIdentity | null;
  readonly upcoming?: readonly FoundSource[];
}

/** Reads sources into one store, one after the other, and notes what became of them. */
export interface SourceReader {
  /**
   * Everything new of one source; again: nothing. Nothing at all, and false, where another file than `only` lies there now,
   * or one whose predecessor was renamed since the folder was listed: after the next listing it can be read. What is
   * `upcoming` may be decoded ahead.
   */
  read(found: FoundSource, more?: ReadMore): Promise<boolean>;
  /**
   * The rest of a file of lines that lies under its name no longer, through a descriptor from before. `isLast`: nobody is
   * waited for any more, so what follows the last newline is a line too. False when there was nothing to read.
   */
  readHeld(found: FoundSource, fd: number, isLast: boolean): Promise<boolean>;
  /** After a whole discovery: folders that could not be listed, and sources that are no longer there. */
  settle(discovery: Discovery, roots: readonly Root[]): void;
  /** What was stored so far. */
  readonly tally: Tally;
  /** What could not be read, or not whole, since the last time they were taken. */
  takeProblems(): Problem[];
  /** The second thread failed, and everything after it was decoded on this one. */
  readonly hasLostThread: boolean;
  /** Ends the second thread. */
  close(): Promise<void>;
}

/** What reading a source needs; one for a store. */
export interface Session extends ReaderOptions {
  readonly sources: Sources;
  readonly appender: Appender;
  readonly tally: Tally;
  readonly notes: NoteTaker;
  /** A database says which session a file holds whose name does not. */
  nameSession(root: string, path: string, match: RowMatch): void;
  /** The session that facts of one of an agent's sessions belong to: the transcript it was imported from, or itself. */
  transcriptOf(agent: string | null, sessionId: string | null): string | null;
  /** What was known of imports may change with each database that is read. */
  forgetTranscripts(): void;
  sessionNamed(root: string, path: string): RowMatch | undefined;
  /** The second thread, if it is worth it for so many more bytes. */
  threadFor(bytes: number): DecodeThread | undefined;
  readonly lookAhead: LookAhead;
}

export function openSourceReader(options: ReaderOptions): SourceReader {
  const { store, redactor, now, project } = options;
  const sources = openSources(store.raw);
  const appender = openAppender(store);
  const tally = { events: 0, witnesses: 0, records: 0, bytes: 0 };
  const problems: Problem[] = [];
  const notes: NoteTaker = {
    writerFor: (row) => openBatchWriter(appender, project, row, "notes", tally),
    now,
    context: { redactor, digestKey: store.keys.digest },
    problems,
  };
  const sessionNames = new Map<string, RowMatch>();
  const transcripts = new Map<string, string | null>();
  const threads = openThreads(options, tally);
  const session: Session = {
    ...options,
    sources,
    appender,
    tally,
    notes,
    nameSession: (root, path, match) => void sessionNames.set(`${root}/${path}`, match),
    transcriptOf: (agent, sessionId) => {
      const name = JSON.stringify([agent, sessionId]);
      const known = transcripts.get(name);
      if (known !== undefined) return known;
      const transcript = sources.transcriptOf(agent, sessionId) ?? sessionId;
      transcripts.set(name, transcript);
      return transcript;
    },
    forgetTranscripts: () => transcripts.clear(),
    sessionNamed: (root, path) => sessionNames.get(`${root}/${path}`),
    threadFor: threads.threadFor,
    lookAhead: openLookAhead({ sources, digestKey: store.keys.digest, thread: threads.running }),
  };
  const named = (found: FoundSource) => ({ ...found, match: withoutSecrets(found.match, redactor) });
  return {
    async read(found, { only = null, upcoming = [] } = {}) {
      const source = named(found);
      try {
        return await readSource(session, source, only, () => upcoming.map((next) => withSession(session, named(next))));
      } catch (error) {
        if (!(error instanceof DecodeThreadFailed)) throw error;
        // Its checkpoint stands where the last whole batch ended: this thread goes on from there.
        threads.giveUp();
        session.lookAhead.close();
        return await readSource(session, source, only, () => []);
      } finally {
        session.lookAhead.forget(source);
      }
    },
    readHeld: (found, fd, isLast) =>
      readHeld(session, named({ ...found, match: { ...found.match, isFinal: isLast } }), fd),
    settle: (discovery, roots) => settle(session, discovery, roots),
    tally,
    takeProblems: () => problems.splice(0),
    get hasLostThread() {
      return threads.isLost;
    },
    async close() {
      session.lookAhead.close();
      await threads.close();
    },
  };
}

/** Starting a thread and warming it up takes as long as reading some megabytes. */
const WORTH_A_THREAD = 4 << 20;

interface Threads extends Pick<Session, "threadFor">, Pick<SourceReader, "close"> {
  /** The second thread, if it was started. */
  running(): DecodeThread | undefined;
  /** It failed: no other is started. */
  giveUp(): void;
  readonly isLost: boolean;
}

function openThreads(options: ReaderOptions, tally: Tally): Threads {
  const { worker = "auto", workerFile = WORKER_FILE, redactor, store } = options;
  const { recipe } = redactor;
  const isPossible = worker !== "never" && recipe !== undefined && isThreadThere(workerFile);
  let thread: DecodeThread | undefined;
  let isLost = false;
  return {
    threadFor(bytes) {
      if (!isPossible || isLost) return undefined;
      if (worker === "auto" && (bytes < WORTH_SENDING || bytes + tally.bytes < WORTH_A_THREAD)) return undefined;
      thread ??= startDecodeThread(workerFile, {
        redactor: recipe,
        digest: store.keys.digest,
        eventId: store.keys.eventId,
      });
      return thread;
    },
    running: () => (isLost ? undefined : thread),
    giveUp() {
      isLost = true;
    },
    get isLost() {
      return isLost;
    },
    close: async () => await thread?.close(),
  };
}

/** What will be read next, as far as it is known. */
type Upcoming = () => readonly FoundSource[];

/** Agents and sessions are named by whoever started them: even a name may hold a secret. */
function withoutSecrets(match: SourceMatch, redactor: Redactor): SourceMatch {
  const clean = (name: string | null) => (name === null ? null : redactor.redactText(name).text);
  return { ...match, agent: clean(match.agent), sessionId: clean(match.sessionId) };
}

async function readSource(
  session: Session,
  named: FoundSource,
  only: FileIdentity | null,
  upcoming: Upcoming,
): Promise<boolean> {
  if (named.definition.shape === "database") await readDatabase(session, named);
  else if (named.definition.shape === "tree") await readTree(session, named);
  else return await readFileSource(session, named, only, upcoming);
  return true;
}

async function readFileSource(
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

async function readHeld(session: Session, named: FoundSource, fd: number): Promise<boolean> {
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
function withSession(session: Session, found: FoundSource): FoundSource {
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
  const feed =
    begun ?? openFeed(openLines({ fd, from: start, match: found.match, digestKey }), decodedSource(found), thread);
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

function settle(session: Session, discovery: Discovery, roots: readonly Root[]): void {
  for (const folder of discovery.problems) {
    noteUnreadable(session.notes, folderRow(session, folder.root, folder.path), folder.reason);
  }
  noteAbsent(session, discovery, roots);
}

/** A folder that could not be listed stands in the table of sources like a file that could not be opened. */
function folderRow(session: Session, root: Root, path: string): SourceRow {
  const known = session.sources.atPath(root.path, path);
  const blank = {
    kind: "folder",
    era: "any",
    agent: null,
    session: null,
    dev: null,
    ino: null,
    size_bytes: 0,
    modified_at: null,
  };
  return known ?? session.sources.add({ root: root.path, root_kind: rootKindOf(root), path, ...blank }, session.now());
}

function noteAbsent(session: Session, { found, problems }: Discovery, roots: readonly Root[]): void {
  const { sources, notes } = session;
  const present = new Set(found.map((source) => placeOf(source.root.path, source.path)));
  const unlisted = problems.map((problem) => placeOf(problem.root.path, problem.path));
  const everyRoot = new Set([...roots, ...found.map((source) => source.root)].map((root) => root.path));
  for (const row of sources.below([...everyRoot])) {
    // A table or a session in a database: what became of it is known when the database is read.
    if (row.path.includes("#") && present.has(placeOf(row.root, row.path.slice(0, row.path.indexOf("#"))))) continue;
    const place = placeOf(row.root, row.path);
    if (row.kind === "folder") {
      // It can be listed again: nothing stands in the way of an answer any more.
      if (row.state === "unreadable" && !unlisted.includes(place)) sources.setState(row.id, "read", null);
      continue;
    }
    // What lies in a folder that could not be listed is unknown, not gone.
    if (row.state === "gone" || unlisted.some((folder) => place.startsWith(`${folder}/`))) continue;
    // Another file may have taken its place, as numbered logs do.
    if (present.has(place) && sources.atPath(row.root, row.path)?.id === row.id) continue;
    const definition = definitions.find(({ id }) => id === row.kind);
    // A file of the host that was named once need not be named again.
    if (definition?.root === "host" && identityAt(row.root, row.path) !== null) continue;
    if (definition?.shape === "tree") {
      const root: Root = { path: row.root, kind: "home" };
      tellTreeGone(session, { root, path: row.path, definition, match: liveMatch({ agent: row.agent }) }, row);
    }
    noteGone(notes, sources.byId(row.id));
  }
}

function placeOf(root: string, path: string): string {
  return path === "." ? root : `${root}/${path}`;
}
