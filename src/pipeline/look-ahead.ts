import { closeSync } from "node:fs";
import type { Sources } from "../store/sources.ts";
import type { SourceRow } from "../store/tables.ts";
import { lineBefore } from "../tail/line-before.ts";
import { openSource } from "../tail/open-source.ts";
import type { DecodedSource, DecodeThread } from "./decode-thread.ts";
import type { FoundSource } from "./discover.ts";
import { type LineFeed, openFeed, openLines, type Spot } from "./line-feed.ts";
import type { OpenFile } from "./reconcile.ts";
import { streamOf } from "./source-notes.ts";

/** Parcels under way at once, of all sources: enough to keep both threads busy, and a bound for the memory. */
export const MOST_UNDER_WAY = 5;

/** A shorter source is read before it is worth sending. */
export const WORTH_SENDING = 64 << 10;

export interface LookAheadOptions {
  readonly sources: Pick<Sources, "atPath">;
  readonly digestKey: Uint8Array;
  readonly thread: () => DecodeThread | undefined;
}

/**
 * Decodes the beginnings of the sources that come next while the end of one is stored. Only a guess: nothing of it
 * counts until the source's turn, when the file, its change time and the checkpoint must be those that were guessed.
 */
export interface LookAhead {
  fill(upcoming: Iterable<FoundSource>, underWay: number): void;
  /** The feed that was begun for this source, if it was begun right. */
  take(open: OpenFile, from: Spot): LineFeed | undefined;
  /** The source's turn is over. */
  forget(found: FoundSource): void;
  close(): void;
}

interface Guess {
  readonly feed: LineFeed;
  readonly fd: number;
  /** All that must be the same when its turn comes. */
  readonly premise: string;
}

export function openLookAhead({ sources, digestKey, thread }: LookAheadOptions): LookAhead {
  // Null where there is nothing to send.
  const guesses = new Map<string, Guess | null>();

  const begin = (found: FoundSource, row: SourceRow | undefined): Guess | null => {
    const helper = thread();
    if (!helper || found.definition.shape !== "lines" || found.match.compression !== "none") return null;
    const opened = openSource(found.root.path, found.path);
    if (opened.kind !== "open") return null;
    const { fd, stat } = opened;
    const from = { offset: row?.offset ?? 0, line: row?.line ?? 0 };
    if (stat.sizeBytes - from.offset < WORTH_SENDING) {
      closeSync(fd);
      return null;
    }
    const lines = openLines({ fd, from, match: found.match, digestKey });
    const feed = openFeed(lines, decodedSource(found), helper, lineBefore(fd, from.offset));
    return { feed, fd, premise: premiseOf({ found, fd, stat }, from) };
  };

  const forget = (found: FoundSource): void => {
    const guess = guesses.get(placeOf(found));
    guesses.delete(placeOf(found));
    if (guess) closeSync(guess.fd);
  };

  return {
    fill(upcoming, underWay) {
      let others = [...guesses.values()].reduce((sum, guess) => sum + (guess?.feed.underWay ?? 0), underWay);
      for (const found of upcoming) {
        if (others >= MOST_UNDER_WAY) return;
        const place = placeOf(found);
        const guess = guesses.has(place)
          ? guesses.get(place)
          : begin(found, sources.atPath(found.root.path, found.path));
        guesses.set(place, guess ?? null);
        if (!guess) continue;
        others -= guess.feed.underWay;
        guess.feed.fill(MOST_UNDER_WAY - others);
        others += guess.feed.underWay;
        if (!guess.feed.isSent) return;
      }
    },
    take(open, from) {
      const guess = guesses.get(placeOf(open.found));
      return guess?.premise === premiseOf(open, from) ? guess.feed : undefined;
    },
    forget,
    close() {
      for (const guess of guesses.values()) if (guess) closeSync(guess.fd);
      guesses.clear();
    },
  };
}

export function decodedSource(found: FoundSource): DecodedSource {
  return { definition: found.definition.id, match: found.match, stream: streamOf(found) };
}

function placeOf(found: FoundSource): string {
  return `${found.root.path}/${found.path}`;
}

function premiseOf({ found, stat }: OpenFile, from: Spot): string {
  return JSON.stringify([
    decodedSource(found),
    stat.dev,
    stat.ino,
    stat.sizeBytes,
    stat.mtimeMs,
    from.offset,
    from.line,
  ]);
}
