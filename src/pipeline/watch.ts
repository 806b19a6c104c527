import { UserError } from "../kernel/user-error.ts";
import { explainStoreError } from "../store/store-error.ts";
import { openFolderHints } from "../tail/folder-hints.ts";
import { openHeldFiles } from "../tail/held-files.ts";
import { openAlarm } from "./alarm.ts";
import type { Tally } from "./batch-writer.ts";
import type { Discovery, FoundSource, Root } from "./discover.ts";
import type { ReaderOptions } from "./session.ts";
import { openSourceReader } from "./source-reader.ts";
import { type Followed, followSources, type Mark, markOf, UNSEEN } from "./watch-sources.ts";

export interface WatchOptions extends ReaderOptions {
  readonly roots: readonly Root[];
  /** Ends the watch after the batch that is being stored. */
  readonly signal: AbortSignal;
  /** Something was stored. */
  readonly onStored: () => void;
  /** What a person should know, in a sentence; each is said once for as long as it lasts. */
  readonly say: (sentence: string) => void;
}

export interface WatchResult extends Tally {
  /** How many sources were followed at the end. */
  readonly sources: number;
}

/** How long after the last change sources are looked at often, and how often, ms. */
const BUSY_FOR_MS = 2000;
const BUSY_SWEEP_MS = 100;
const IDLE_SWEEP_MS = 1000;
/** Everything is listed anew at least this often, whatever the folders say. */
const REDISCOVER_MS = 10_000;
/** Work that comes back by itself takes at most one part in this many of the time. */
const SHARE = 30;
/** A source that is read anew as a whole, or that failed, waits for so many times what reading it took. */
const REST = 10;
const RETRY_MS = 1000;
/** A document or database that changed this short a time ago may change again without showing it. */
const SETTLED_MS = 1100;
const MOST_HELD = 512;
/** A deleted file is read for as long as something comes, and two idle sweeps more. */
const QUIET_MS = 2 * IDLE_SWEEP_MS;
const BACKOFF_MS = { first: 250, most: 5000 };

/**
 * Follows all sources below the roots until the signal. That a folder says something happened only makes it sooner: what
 * counts is what a look at every source shows, again and again.
 */
export async function watch(options: WatchOptions): Promise<WatchResult> {
  const { signal, store } = options;
  const alarm = openAlarm(signal);
  const pause = async () => {
    await options.pause();
    if (signal.aborted) throw new Ended();
  };
  const reader = openSourceReader({ ...options, pause });
  const followed = followSources(options.roots);
  const held = openHeldFiles(MOST_HELD);
  const dirty = new Set<Followed>();
  /** Files that were deleted or renamed out of sight while we held them. */
  const orphans = new Map<string, { readonly found: FoundSource; quietSince: number }>();
  const told = new Set<string>();
  let wantsDiscovery = true;
  let discoverAt = 0;
  let sweepAt = 0;
  let busyUntil = 0;

  const sayOnce = (sentence: string) => {
    if (told.has(sentence)) return;
    told.add(sentence);
    options.say(sentence);
  };
  const hints = openFolderHints(
    (file) => {
      const source = followed.owning(file);
      if (source) dirty.add(source);
      // An index of a write-ahead log changes with every look at its database.
      else if (!file.endsWith("-shm")) wantsDiscovery = true;
      alarm.ring();
    },
    (reason) => sayOnce(`Changes are found by looking at the files alone: ${reason}`),
  );

  const takeProblems = (): boolean => {
    const problems = reader.takeProblems();
    for (const { path, reason } of problems) {
      if (reason === "too many open files") held.releaseAll();
      sayOnce(`Not read: ${path} (${reason})`);
    }
    return problems.length > 0;
  };

  /** Runs a piece of reading and tells when it stored something. */
  const storing = async <T>(work: () => Promise<T>): Promise<T> => {
    const before = reader.tally.events + reader.tally.witnesses;
    try {
      return await work();
    } finally {
      if (reader.tally.events + reader.tally.witnesses !== before) {
        busyUntil = performance.now() + BUSY_FOR_MS;
        options.onStored();
      }
    }
  };

  /** Whether the file at the path is the one that was followed, or may be taken for its successor. */
  const isExpected = (source: Followed, { identity }: Mark): boolean => {
    if (identity === null || source.identity === null) return true;
    if (identity.dev === source.identity.dev && identity.ino === source.identity.ino) return true;
    const name = `${identity.dev}:${identity.ino}`;
    if (source.isConfirmed && source.suspect === name) return true;
    source.suspect = name;
    source.isConfirmed = false;
    wantsDiscovery = true;
    return false;
  };

  const readOne = async (source: Followed): Promise<void> => {
    const mark = markOf(source.found);
    if (mark === UNSEEN && source.seen !== UNSEEN.text) wantsDiscovery = true;
    if (mark.text === source.seen && !source.failed && source.againAt === null) return;
    if (!isExpected(source, mark)) return;
    await finishOther(source.found, mark);
    source.identity = mark.identity ?? source.identity;
    const began = performance.now();
    if (!(await storing(() => reader.read(source.found, { only: mark.identity })))) {
      wantsDiscovery = true;
      return;
    }
    const now = performance.now();
    source.seen = mark.text;
    source.suspect = null;
    source.failed = takeProblems();
    const { shape } = source.found.definition;
    if (shape !== "lines" || source.failed) source.notBefore = now + REST * (now - began);
    if (source.failed) source.notBefore = Math.max(source.notBefore, now + RETRY_MS);
    const isFresh = Math.abs(Date.now() - mark.modifiedAt) < SETTLED_MS;
    source.againAt = isFresh && (shape === "document" || shape === "database") ? now + SETTLED_MS : null;
    if (mark.identity && !source.found.match.isFinal)
      held.hold(source.found.root.path, source.found.path, mark.identity);
  };

  /** Another file lies where one lay that is still held: the first is read to its end before the second is begun. */
  const finishOther = async (found: FoundSource, { identity }: Mark): Promise<void> => {
    const file = held.at(found.root.path, found.path);
    if (!file || identity === null || (file.dev === identity.dev && file.ino === identity.ino)) return;
    await storing(() => reader.readHeld(found, file.fd, true));
    orphans.delete(keyOf(found));
    held.release(found.root.path, found.path);
  };

  const readDirty = async (): Promise<void> => {
    const now = performance.now();
    const ready = [...dirty].filter((source) => source.notBefore <= now).sort((a, b) => a.order - b.order);
    for (const source of ready) {
      dirty.delete(source);
      // Forgotten by a discovery in the meantime.
      if (followed.at(source.found) !== source) continue;
      try {
        await readOne(source);
      } catch (error) {
        dirty.add(source);
        throw error;
      }
      await pause();
    }
  };

  const look = (source: Followed): void => {
    const now = performance.now();
    if (source.notBefore > now) return;
    const isDue = source.againAt !== null && source.againAt <= now;
    if (isDue || source.failed || markOf(source.found).text !== source.seen) dirty.add(source);
  };

  const readOrphans = async (): Promise<void> => {
    for (const [key, orphan] of orphans) {
      const file = held.at(orphan.found.root.path, orphan.found.path);
      const now = performance.now();
      const isLast = now - orphan.quietSince >= QUIET_MS;
      const isMore = file !== undefined && (await storing(() => reader.readHeld(orphan.found, file.fd, isLast)));
      if (isMore) orphan.quietSince = now;
      if (file && !isLast) continue;
      held.release(orphan.found.root.path, orphan.found.path);
      orphans.delete(key);
      wantsDiscovery = true;
    }
  };

  const rediscover = async (): Promise<void> => {
    const began = performance.now();
    wantsDiscovery = false;
    const { discovery, roots, lost } = followed.rediscover();
    for (const found of lost) {
      if (held.at(found.root.path, found.path)) orphans.set(keyOf(found), { found, quietSince: began });
    }
    tellMissing(roots);
    for (const source of followed.all()) look(source);
    hints.follow(followed.folders(), followed.foldersOfSources());
    const took = performance.now() - began;
    discoverAt = performance.now() + SHARE * took;
    await readDirty();
    await readOrphans();
    settle(discovery, roots);
  };

  const settle = (discovery: Discovery, roots: readonly Root[]): void => {
    // What is still held is not gone yet: its end is told once it has been read.
    const found = [...discovery.found, ...[...orphans.values()].map((orphan) => orphan.found)];
    const before = reader.tally.events;
    reader.settle({ found, problems: discovery.problems }, roots);
    takeProblems();
    if (reader.tally.events !== before) options.onStored();
  };

  const tellMissing = (there: readonly Root[]): void => {
    for (const root of options.roots) {
      const sentence = `${root.path} is not there any more; waiting until it is back.`;
      if (!there.includes(root)) sayOnce(sentence);
      else if (told.delete(sentence)) options.say(`${root.path} is back.`);
    }
  };

  const sweep = async (): Promise<void> => {
    const began = performance.now();
    const isOverdue = began - discoverAt > REDISCOVER_MS;
    if ((wantsDiscovery && began >= discoverAt) || isOverdue || followed.hasNewFolders()) {
      if (began >= discoverAt) await rediscover();
      else wantsDiscovery = true;
    }
    for (const source of followed.all()) look(source);
    const took = performance.now() - began;
    if (dirty.size > 0) busyUntil = Math.max(busyUntil, began + BUSY_FOR_MS);
    const rest = began < busyUntil || orphans.size > 0 ? BUSY_SWEEP_MS : IDLE_SWEEP_MS;
    sweepAt = performance.now() + Math.max(rest, SHARE * took);
    await readDirty();
    await readOrphans();
  };

  const pass = async (): Promise<void> => {
    // Before anything is read: a token that was just made new may stand in the next line.
    await storing(() => reader.learnSecrets(options.roots));
    takeProblems();
    const now = performance.now();
    if (now >= sweepAt || (wantsDiscovery && now >= discoverAt)) await sweep();
    else await readDirty();
  };

  /** How long nothing has to be done unless somebody rings. */
  const restMs = (): number => {
    const times = [sweepAt, ...(wantsDiscovery ? [discoverAt] : []), ...[...dirty].map((source) => source.notBefore)];
    return Math.max(0, Math.min(...times) - performance.now());
  };

  let backoff = 0;
  let lament = "";
  // The library waits without letting anything else happen: wait here instead.
  store.raw.pragma(`busy_timeout = ${BACKOFF_MS.first}`);
  try {
    while (!signal.aborted) {
      try {
        await pass();
        if (told.delete(lament)) options.say("The store can be written again; going on.");
        backoff = 0;
        await alarm.wait(restMs());
      } catch (error) {
        const trouble = passing(error, store.file);
        if (!trouble) throw error;
        lament = `${trouble.message} Trying again until it works.`;
        // Another ingest that was faster by a batch is no trouble yet.
        if (backoff > 0 || trouble.cause !== undefined) sayOnce(lament);
        wantsDiscovery = true;
        backoff = Math.min(BACKOFF_MS.most, Math.max(BACKOFF_MS.first, 2 * backoff));
        await alarm.sleep(backoff);
      }
    }
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
  } finally {
    alarm.close();
    held.releaseAll();
    await hints.close();
  }
  return { ...reader.tally, sources: followed.size };
}

/** The signal came between two batches. */
class Ended extends Error {}

/** What may be over in a moment: somebody else is writing to the store, or there is no space left for it. */
function passing(error: unknown, file: string): UserError | undefined {
  const known = error instanceof UserError ? error : explainStoreError(error, file);
  return known?.type === "store-locked" || known?.type === "disk-full" ? known : undefined;
}

function keyOf(found: FoundSource): string {
  return `${found.root.path}\u0000${found.path}`;
}
