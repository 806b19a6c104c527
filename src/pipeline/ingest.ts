import { lstatSync } from "node:fs";
import path from "node:path";
import type { Tally } from "./batch-writer.ts";
import { discover, type FoundSource, type Root } from "./discover.ts";
import type { Problem, ReaderOptions } from "./session.ts";
import { openSourceReader } from "./source-reader.ts";

export interface IngestOptions extends ReaderOptions {
  readonly roots: readonly Root[];
  /** Told of each source before it is read. */
  readonly onSource?: (path: string, index: number, count: number) => void;
  /** Told after each batch how much of all that was found is read or was known already; an estimate, never running back. */
  readonly onProgress?: (bytesDone: number, bytesThere: number) => void;
}

export interface IngestResult extends Tally {
  readonly sources: number;
  /** What could not be read, or not whole: any of them makes the ingest partial. */
  readonly problems: readonly Problem[];
  /** The second thread failed on the way; everything was read all the same, only slower. */
  readonly hasLostThread: boolean;
}

/** Sources may be renamed while they are read: everything is listed anew then, but not for ever. */
const MOST_LISTINGS = 3;

/** Starting a second thread and warming it up costs more than it saves on less than this (bench/README.md). */
const WORTH_A_THREAD = 32 << 20;

/** How many sources further on are looked at while one is stored. */
const LOOK_AHEAD = 8;

/** Reads everything new below the roots into the store. Again: nothing new. Killed at any moment: the next one goes on. */
export async function ingest(options: IngestOptions): Promise<IngestResult> {
  let discovery = discover(options.roots);
  let hasLeft = false;
  const sizes = discovery.found.map(sizeOf);
  const bytesThere = sizes.reduce((sum, size) => sum + size, 0);
  let bytesBefore = 0;
  let current = { size: 0, tallied: 0 };
  const pause = async () => {
    // Unpacked or read from a database, a source gives other bytes than its file has: never more than those count.
    const read = Math.min(current.size, reader.tally.bytes - current.tallied);
    options.onProgress?.(bytesBefore + read, bytesThere);
    await options.pause();
  };
  const worker = options.worker ?? (bytesThere < WORTH_A_THREAD ? "never" : "auto");
  const reader = openSourceReader({ ...options, pause, worker });
  try {
    await reader.learnSecrets(options.roots);
    for (const [index, source] of discovery.found.entries()) {
      options.onSource?.(source.path, index, discovery.found.length);
      current = { size: sizes[index] ?? 0, tallied: reader.tally.bytes };
      const upcoming = discovery.found.slice(index + 1, index + 1 + LOOK_AHEAD);
      if (!(await reader.read(source, { upcoming }))) hasLeft = true;
      bytesBefore += current.size;
      current = { size: 0, tallied: 0 };
      await pause();
    }
    for (let listing = 1; hasLeft && listing < MOST_LISTINGS; listing += 1) {
      discovery = discover(options.roots);
      hasLeft = false;
      for (const source of discovery.found) if (!(await reader.read(source))) hasLeft = true;
    }
    reader.settle(discovery, options.roots);
    const { hasLostThread } = reader;
    return { ...reader.tally, sources: discovery.found.length, problems: reader.takeProblems(), hasLostThread };
  } finally {
    await reader.close();
  }
}

/** What a file will have to give; nothing where it cannot be looked at. */
function sizeOf({ root, path: relative }: FoundSource): number {
  try {
    return lstatSync(path.join(root.path, relative), { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    // Reading it will say what is wrong with it.
    return 0;
  }
}
