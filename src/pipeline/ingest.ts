import type { Tally } from "./batch-writer.ts";
import { discover, type Root } from "./discover.ts";
import { openSourceReader, type Problem, type ReaderOptions } from "./source-reader.ts";

export interface IngestOptions extends ReaderOptions {
  readonly roots: readonly Root[];
  /** Told of each source before it is read. */
  readonly onSource?: (path: string, index: number, count: number) => void;
}

export interface IngestResult extends Tally {
  readonly sources: number;
  /** What could not be read, or not whole: any of them makes the ingest partial. */
  readonly problems: readonly Problem[];
}

/** How many sources further on are looked at while one is stored. */
const LOOK_AHEAD = 8;

/** Reads everything new below the roots into the store. Again: nothing new. Killed at any moment: the next one goes on. */
export async function ingest(options: IngestOptions): Promise<IngestResult> {
  const reader = openSourceReader(options);
  try {
    const discovery = discover(options.roots);
    for (const [index, source] of discovery.found.entries()) {
      options.onSource?.(source.path, index, discovery.found.length);
      await reader.read(source, discovery.found.slice(index + 1, index + 1 + LOOK_AHEAD));
      await options.pause();
    }
    reader.settle(discovery, options.roots);
    return { ...reader.tally, sources: discovery.found.length, problems: reader.takeProblems() };
  } finally {
    await reader.close();
  }
}
