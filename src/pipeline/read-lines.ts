import { createHmac } from "node:crypto";
import type { SourceProgress } from "../store/sources.ts";
import type { SourceRow, SourceState } from "../store/tables.ts";
import { type Checkpoint, takeCheckpoint } from "../tail/checkpoint.ts";
import { statOf } from "../tail/open-source.ts";
import { ReadingStopped, readChunks, readZstdChunks } from "../tail/read-chunks.ts";
import { type RawLine, splitLines } from "../tail/split-lines.ts";
import type { BatchWriter } from "./batch-writer.ts";
import type { DecodeThread } from "./decode-thread.ts";
import { openParcel } from "./line-parcel.ts";
import { type PackedRecords, unpackRecords } from "./packed-records.ts";
import type { OpenFile } from "./reconcile.ts";
import { factsOfLine, MAX_LINE, type RecordContext } from "./record-facts.ts";

export interface Reading {
  readonly open: OpenFile;
  readonly row: SourceRow;
  readonly from: Checkpoint;
  readonly writer: BatchWriter;
  readonly context: RecordContext;
  readonly now: () => number;
  /** Called between batches; may throw to stop. What was flushed is safe. */
  readonly pause: () => Promise<void>;
  /** Decodes lines ahead of the store, where there are enough of them. */
  readonly thread?: DecodeThread | undefined;
}

/** Parcels decoded ahead of the store: enough for one batch while another is stored, and a bound for the memory. */
const MOST_UNDER_WAY = 6;

/** Reads a source of lines from its checkpoint to its end, batch by batch. */
export async function readLines(reading: Reading): Promise<void> {
  const { open, writer, context, from } = reading;
  const { compression } = open.found.match;
  const chunks = compression === "zstd" ? readZstdChunks(open.fd, from.offset) : readChunks(open.fd, from.offset);
  const startDigest = () => createHmac("sha256", context.digestKey);
  const start = { offset: from.offset, line: from.line };
  const lines = splitLines(chunks, { ...start, ...MAX_LINE, startDigest });
  const { at, fault } = reading.thread
    ? await readAhead(reading, reading.thread, lines, start)
    : await readHere(reading, lines, start);
  const rest = compression === "zstd" ? 0 : statOf(open.fd).sizeBytes - at.offset;
  const state: SourceState = fault !== null ? "damaged" : rest > 0 ? "partial" : "read";
  const unfinished = rest > 0 ? `the last line is not finished yet (${rest} bytes)` : null;
  writer.flush(progressOf(reading, at, state, fault ?? unfinished));
}

/** The first byte and the number of lines before it. */
interface Spot {
  readonly offset: number;
  readonly line: number;
}

/** Where reading ended, and why, when it was not at the end. */
interface Ended {
  readonly at: Spot;
  readonly fault: string | null;
}

async function readHere(reading: Reading, lines: Iterable<RawLine>, start: Spot): Promise<Ended> {
  const { writer, context } = reading;
  let at = start;
  const fault = await eachLine(reading, lines, (line) => {
    writer.add(factsOfLine(line, context), line.length);
    at = after(line);
    return flushFull(reading, at);
  });
  return { at, fault };
}

/** The other thread decodes what comes next while this one stores what came before; the order stays. */
async function readAhead(
  reading: Reading,
  thread: DecodeThread,
  lines: Iterable<RawLine>,
  start: Spot,
): Promise<Ended> {
  const { writer, context, open } = reading;
  const { stream, match } = context;
  thread.begin({ definition: open.found.definition.id, match: open.found.match, stream });
  const names = { stream, agent: match.agent, session: match.sessionId };
  const underWay: { readonly packed: Promise<PackedRecords>; readonly end: Spot; readonly bytes: number }[] = [];
  const parcel = openParcel(thread.memory);
  let inBatch: PackedRecords[] = [];
  let at = start;
  let end = start;
  let bytes = 0;

  const send = (): void => {
    const packed = thread.decode(parcel.take());
    // Whoever stops on the way waits for none of them: their failure is nobody's.
    packed.catch(() => undefined);
    underWay.push({ packed, end, bytes });
    bytes = 0;
  };
  const storeFirst = async (): Promise<void> => {
    const first = underWay.shift();
    if (!first) return;
    const packed = await first.packed;
    writer.addAll(unpackRecords(packed, names), first.bytes);
    inBatch.push(packed);
    at = first.end;
    const pause = flushFull(reading, at);
    if (!pause) return;
    for (const stored of inBatch) thread.giveBack(stored);
    inBatch = [];
    await pause;
  };

  const fault = await eachLine(reading, lines, (line) => {
    parcel.add(line);
    end = after(line);
    bytes += line.length;
    if (!parcel.isFull()) return undefined;
    send();
    return underWay.length >= MOST_UNDER_WAY ? storeFirst() : undefined;
  });
  if (parcel.lines > 0) send();
  while (underWay.length > 0) await storeFirst();
  return { at, fault };
}

/** All whole lines, one after the other; what stopped it before the end, in words for a person. */
async function eachLine(
  reading: Reading,
  lines: Iterable<RawLine>,
  take: (line: RawLine) => Promise<void> | undefined,
): Promise<string | null> {
  const { isFinal } = reading.open.found.match;
  try {
    for (const line of lines) {
      // The gateway may still be writing it: left for the next time, unless nobody writes here any more.
      if (!line.terminated && !isFinal) break;
      // Most lines only join a batch: waiting for nothing would cost more than they do.
      const pause = take(line);
      if (pause) await pause;
    }
    return null;
  } catch (error) {
    if (!(error instanceof ReadingStopped)) throw error;
    return error.message;
  }
}

function after(line: RawLine): Spot {
  return { offset: line.offset + line.length + (line.terminated ? 1 : 0), line: line.line };
}

/** What to wait for after a batch; nothing while it is not full. */
function flushFull(reading: Reading, at: Spot): Promise<void> | undefined {
  if (!reading.writer.isFull()) return undefined;
  reading.writer.flush(progressOf(reading, at, "partial", null));
  return reading.pause();
}

function progressOf(
  reading: Reading,
  at: { offset: number; line: number },
  state: SourceState,
  fault: string | null,
): SourceProgress {
  const { open, from, context, now } = reading;
  const isPlain = open.found.match.compression === "none";
  const stat = statOf(open.fd);
  const position = { generation: from.generation, ...at };
  const checkpoint = isPlain
    ? takeCheckpoint(open.fd, position, context.digestKey)
    : { ...position, headBytes: 0, headDigest: null, anchorDigest: null };
  return {
    ...checkpoint,
    contentDigest: null,
    sizeBytes: stat.sizeBytes,
    modifiedAt: stat.mtimeMs,
    state,
    fault,
    readAt: now(),
  };
}
