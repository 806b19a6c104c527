import { createHmac } from "node:crypto";
import { ReadingStopped, readChunks, readZstdChunks } from "../tail/read-chunks.ts";
import { type RawLine, splitLines } from "../tail/split-lines.ts";
import type { DecodedSource, DecodeThread } from "./decode-thread.ts";
import { openParcel } from "./line-parcel.ts";
import type { PackedRecords } from "./packed-records.ts";
import { MAX_LINE } from "./record-facts.ts";

/** The first byte not read yet and the number of lines before it. */
export interface Spot {
  readonly offset: number;
  readonly line: number;
}

export function spotAfter(line: RawLine): Spot {
  return { offset: line.offset + line.length + (line.terminated ? 1 : 0), line: line.line };
}

/** OpenClaw overwrites what it has migrated with blanks: a file of nothing else holds no record that could be missed. */
export function isWiped(line: RawLine): boolean {
  return line.offset === 0 && !line.terminated && !line.oversized && line.bytes.toString("latin1").trim() === "";
}

/** The lines of a file from a spot on, and why they ended before its end. */
export interface Lines {
  next(): RawLine | undefined;
  readonly fault: string | null;
}

export interface LinesOptions {
  readonly fd: number;
  readonly from: Spot;
  readonly match: DecodedSource["match"];
  readonly digestKey: Uint8Array;
}

/** All lines that may be read now: an unfinished one is left for the next time, unless nobody writes here any more. */
export function openLines({ fd, from, match, digestKey }: LinesOptions): Lines {
  const chunks = match.compression === "zstd" ? readZstdChunks(fd, from.offset) : readChunks(fd, from.offset);
  const startDigest = () => createHmac("sha256", digestKey);
  const lines = splitLines(chunks, { ...from, ...MAX_LINE, startDigest });
  let fault: string | null = null;
  return {
    next() {
      try {
        const { value, done } = lines.next();
        return done || (!value.terminated && !match.isFinal) ? undefined : value;
      } catch (error) {
        if (!(error instanceof ReadingStopped)) throw error;
        fault = error.message;
        return undefined;
      }
    },
    get fault() {
      return fault;
    },
  };
}

/** Some decoded lines, and where the source stands after them. */
export interface DecodedPart {
  readonly packed: PackedRecords;
  readonly end: Spot;
  readonly bytes: number;
}

/** The lines of one source on their way through the second thread, in their order. */
export interface LineFeed {
  readonly underWay: number;
  /** Whether all lines were sent. */
  readonly isSent: boolean;
  readonly fault: string | null;
  /** Sends lines until so many parcels are under way. */
  fill(most: number): void;
  /** The next decoded part; undefined after the last that was sent. */
  next(): Promise<DecodedPart | undefined>;
}

let feeds = 0;

/** `before`: the line before the first one, for what its end may have cut in two. */
export function openFeed(lines: Lines, source: DecodedSource, thread: DecodeThread, before?: Buffer): LineFeed {
  feeds += 1;
  const feed = { source, id: feeds };
  let opening = before;
  const sent: { readonly packed: Promise<PackedRecords>; readonly end: Spot; readonly bytes: number }[] = [];
  const parcel = openParcel(thread.memory);
  let isSent = false;

  const sendOne = (): void => {
    let end: Spot | undefined;
    let bytes = 0;
    while (!parcel.isFull()) {
      const line = lines.next();
      if (!line) {
        isSent = true;
        break;
      }
      if (!isWiped(line)) parcel.add(line);
      end = spotAfter(line);
      bytes += line.length;
    }
    if (!end) return;
    const packed = thread.decode(feed, parcel.take(), opening);
    opening = undefined;
    // Whoever stops on the way waits for none of them: their failure is nobody's.
    packed.catch(() => undefined);
    sent.push({ packed, end, bytes });
  };

  return {
    get underWay() {
      return sent.length;
    },
    get isSent() {
      return isSent;
    },
    get fault() {
      return lines.fault;
    },
    fill(most) {
      while (!isSent && sent.length < most) sendOne();
    },
    async next() {
      const first = sent.shift();
      return first && { ...first, packed: await first.packed };
    },
  };
}
