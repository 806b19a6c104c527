import { createHash } from "node:crypto";
import { closeSync, lstatSync } from "node:fs";
import path from "node:path";
import type { EventBodyOf } from "../events/event.ts";
import { NOT_IN_THE_BYTES } from "../events/event.ts";
import { keyedDigest } from "../kernel/digest.ts";
import type { JsonObject } from "../kernel/json.ts";
import { openEntries } from "../store/entries.ts";
import type { LastSaid, RecordFacts } from "../store/fact.ts";
import type { SourceProgress } from "../store/sources.ts";
import type { SourceRow } from "../store/tables.ts";
import { listTree, type Tree, type TreeEntry } from "../tail/list-tree.ts";
import { openSource } from "../tail/open-source.ts";
import { ReadingStopped, readChunks } from "../tail/read-chunks.ts";
import { openBatchWriter } from "./batch-writer.ts";
import type { FoundSource } from "./discover.ts";
import { findTrees } from "./find-trees.ts";
import { noteUnreadable } from "./note-taker.ts";
import { newSourceOf } from "./reconcile.ts";
import { redactDraft } from "./record-facts.ts";
import type { Session } from "./session.ts";
import { removedFact, streamOf } from "./source-notes.ts";
import { progressAt } from "./source-progress.ts";

const BOUNDS = { maxDepth: 16, maxEntries: 20_000, closed: new Set(["node_modules", ".git"]) };

/** What OpenClaw puts before an agent of a workspace at every start. */
const INSTRUCTIONS = [
  ...["AGENTS.md", "SOUL.md", "TOOLS.md", "IDENTITY.md", "USER.md", "HEARTBEAT.md", "BOOTSTRAP.md", "BOOT.md"],
  ...["MEMORY.md", "memory.md", "memory"],
];

const MAX_HASHED_BYTES = 2 ** 31;
/** Between two looks at whether to stop. */
const BYTES_WITHOUT_PAUSE = 32 << 20;

type Said = EventBodyOf<"persistence-seen">["data"];

/** Hashes the files of a folder, if the list of them changed since the last time, and tells what is new, other or gone. */
export async function readTree(session: Session, found: FoundSource): Promise<void> {
  const place = [found.root.path, found.path] as const;
  if (!session.sources.atPath(...place)) putDown(session, found);
  const known = session.sources.atPath(...place);
  const row = known ?? session.sources.add(newSourceOf(found, null), session.now());
  const tree = listTree(found.root.path, startsOf(found), BOUNDS);
  // Times of change are part of it: a file's own time can be set back, that of its inode cannot.
  const contentDigest = keyedDigest(session.store.keys.digest, JSON.stringify(shapeOf(tree)));
  const isKnown = row.content_digest?.equals(contentDigest) === true && row.state !== "gone";
  if (!isKnown)
    await readEntries(session, found, row, { tree, contentDigest, isBaseline: known?.last_read_at === null });
  const after = session.sources.byId(row.id);
  if (after.state === "damaged") noteUnreadable(session.notes, after, after.fault ?? "unknown");
}

/** The folder is gone, and all that was in it. */
export function tellTreeGone(session: Session, found: FoundSource, row: SourceRow): void {
  const writer = openBatchWriter(session.appender, session.project, row, "document", session.tally);
  const progress = { ...progressAt(row), contentDigest: null, sizeBytes: 0, readAt: session.now() };
  writer.flush(progress, (last) => removedFact(found.definition, last, session.notes.context));
}

/** A workspace has few names that count, and may hold anything beside them; of any other folder all is read. */
function startsOf({ root, path: place }: FoundSource): readonly string[] {
  const isPart = /(?:^|\/)(?:skills|hooks|extensions|plugin-skills)$/.test(place);
  const isFolder = lstatSync(path.join(root.path, place), { throwIfNoEntry: false })?.isDirectory() === true;
  if (isPart || !isFolder) return [place];
  return INSTRUCTIONS.map((name) => (place === "." ? name : `${place}/${name}`));
}

function shapeOf({ entries, problems }: Tree): readonly unknown[] {
  const shapes = entries.map((entry) => {
    const { size, mtimeNs, ctimeNs, ino, mode } = entry.stat;
    const more = entry.kind === "link" ? entry.target : "";
    return [entry.path, entry.kind, more, ...[size, mtimeNs, ctimeNs, ino, mode].map(String)];
  });
  return [shapes, problems];
}

/** What a folder looks like now. */
interface Look {
  readonly tree: Tree;
  readonly contentDigest: Buffer;
  /** Nobody has looked at the home before. */
  readonly isBaseline: boolean;
}

async function readEntries(
  session: Session,
  found: FoundSource,
  row: SourceRow,
  { tree, contentDigest, isBaseline }: Look,
): Promise<void> {
  const before = { files: lastSaid(session, row), isBaseline };
  const writer = openBatchWriter(session.appender, session.project, row, "document", session.tally);
  let unpaused = 0;
  let sizeBytes = 0;
  const unread: string[] = tree.problems.map((problem) => `${problem.path}: ${problem.reason}`);
  for (const entry of tree.entries) {
    const state = stateOf(found, entry);
    if (entry.kind === "file" && state.unread !== undefined) unread.push(`${entry.path}: ${state.unread}`);
    writer.add(factOf(session, found, entry, state, before), state.bytes ?? 0);
    sizeBytes += state.bytes ?? 0;
    unpaused += state.bytes ?? 0;
    if (unpaused < BYTES_WITHOUT_PAUSE) continue;
    await session.pause();
    unpaused = 0;
  }
  const [first, ...others] = unread;
  const progress: SourceProgress = {
    ...progressAt(row),
    generation: row.content_digest === null ? row.generation : row.generation + 1,
    contentDigest,
    sizeBytes,
    state: first === undefined ? "read" : "damaged",
    fault: first === undefined ? null : others.length === 0 ? first : `${first}, and ${others.length} more`,
    readAt: session.now(),
  };
  // What lies in a folder that could not be listed is unknown, not gone.
  const removed =
    tree.problems.length === 0
      ? (last: LastSaid) => removedFact(found.definition, last, session.notes.context)
      : undefined;
  writer.flush(progress, removed);
  await session.pause();
}

/**
 * At the first look at a home all its folders are put down before any is read: one that is put down and not read yet was
 * there from the beginning, however often the reading was interrupted. One that appears later is news.
 */
function putDown({ sources, now }: Session, found: FoundSource): void {
  const isKnown = sources.below([found.root.path]).some((row) => row.kind === found.definition.id);
  if (isKnown || found.root.isApart) return;
  const trees = findTrees(found.root, found.definition, () => undefined).found;
  for (const tree of trees) if (!tree.root.isApart) sources.add(newSourceOf(tree, null), now());
}

/** What was last told of each file that was there. */
function lastSaid(session: Session, row: SourceRow): ReadonlyMap<string, Said> {
  const present = openEntries(session.store).unsaid(row.id, new Set());
  return new Map(
    present.flatMap(({ last }) => (last.type === "persistence-seen" ? [[last.data.path, last.data] as const] : [])),
  );
}

type FileState = Pick<Said, "hash" | "bytes" | "link" | "unread" | "executable">;

function stateOf({ root }: FoundSource, entry: TreeEntry): FileState {
  if (entry.kind === "link") return { link: entry.target };
  if (entry.kind === "unread") return { unread: entry.reason };
  const bytes = Number(entry.stat.size);
  const executable = (entry.stat.mode & 0o111n) !== 0n;
  return { bytes, executable, ...hashOf(root.path, entry.path, bytes) };
}

function hashOf(root: string, file: string, bytes: number): Pick<FileState, "hash" | "unread"> {
  if (bytes > MAX_HASHED_BYTES) return { unread: `it is larger than ${MAX_HASHED_BYTES >>> 30} GiB` };
  const opened = openSource(root, file);
  if (opened.kind === "gone") return { unread: "it vanished while it was looked at" };
  if (opened.kind === "unreadable") return { unread: opened.reason };
  try {
    const hash = createHash("sha256");
    let left = MAX_HASHED_BYTES;
    for (const chunk of readChunks(opened.fd, 0)) {
      hash.update(chunk);
      left -= chunk.length;
      if (left < 0) return { unread: "it grew while it was read" };
    }
    return { hash: hash.digest("hex") };
  } catch (error) {
    if (!(error instanceof ReadingStopped)) throw error;
    return { unread: error.message };
  } finally {
    closeSync(opened.fd);
  }
}

/** What is there of a file, as the fact that it would be if it is not what was last told. */
function factOf(
  session: Session,
  found: FoundSource,
  entry: TreeEntry,
  state: FileState,
  before: { readonly files: ReadonlyMap<string, Said>; readonly isBaseline: boolean },
): RecordFacts {
  const name = nameOf(found, entry.path);
  const said = keyedDigest(
    session.store.keys.digest,
    JSON.stringify([name, state.hash, state.link, state.unread, state.executable]),
  );
  const last = before.files.get(session.redactor.redactText(name).text);
  const change = last ? "changed" : "added";
  const modifiedAt = Number(entry.stat.mtimeNs / 1_000_000n);
  const isBaseline = before.isBaseline && !last ? true : undefined;
  const fields = { path: name, change, isBaseline, ...state, previousHash: last?.hash, modifiedAt };
  const record: JsonObject = JSON.parse(JSON.stringify(fields));
  const context = { match: found.match, stream: streamOf(found), redactor: session.redactor };
  const facts = found.definition
    .decode(record, found.match)
    .map((draft) => redactDraft(draft, said.toString("hex"), [], context));
  return { position: NOT_IN_THE_BYTES, line: null, digest: said, facts };
}

/** Files of a workspace outside of the home go by their whole path: two of them may have the same names. */
function nameOf({ root }: FoundSource, file: string): string {
  return root.isApart ? `${root.path}/${file}` : file;
}
