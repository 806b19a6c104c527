import type { SourceProgress } from "../store/sources.ts";
import type { SourceRow, SourceState } from "../store/tables.ts";
import { type Checkpoint, takeCheckpoint } from "../tail/checkpoint.ts";
import { lineBefore } from "../tail/line-before.ts";
import { statOf } from "../tail/open-source.ts";
import type { BatchWriter } from "./batch-writer.ts";
import { isWiped, type LineFeed, openLines, type Spot, spotAfter } from "./line-feed.ts";
import { MOST_UNDER_WAY } from "./look-ahead.ts";
import { type PackedRecords, unpackRecords } from "./packed-records.ts";
import type { OpenFile } from "./reconcile.ts";
import { factsOfLine, type RecordContext, rememberRecord } from "./record-facts.ts";

export interface Reading {
  readonly open: OpenFile;
  readonly row: SourceRow;
  readonly from: Checkpoint;
  readonly writer: BatchWriter;
  readonly context: RecordContext;
  readonly now: () => number;
  /** Called between batches; may throw to stop. What was flushed is safe. */
  readonly pause: () => Promise<void>;
  /** Where there are enough lines for a second thread. */
  readonly ahead?: Ahead | undefined;
}

interface Ahead {
  readonly feed: LineFeed;
  /** Called when all lines of this source were sent. */
  lookAhead(underWay: number): void;
  /** The records of a batch, until it is stored and their memory can be used again. */
  hold(packed: PackedRecords): void;
  release(): void;
}

/** Reads a source of lines from its checkpoint to its end, batch by batch. */
export async function readLines(reading: Reading): Promise<void> {
  const { open, writer, ahead } = reading;
  const { at, fault } = ahead ? await storeDecoded(reading, ahead) : await decodeHere(reading);
  const rest = open.found.match.compression === "zstd" ? 0 : statOf(open.fd).sizeBytes - at.offset;
  const state: SourceState = fault !== null ? "damaged" : rest > 0 ? "partial" : "read";
  const unfinished = rest > 0 ? `the last line is not finished yet (${rest} bytes)` : null;
  writer.flush(progressOf(reading, at, state, fault ?? unfinished));
  ahead?.release();
}

/** Where reading ended, and why, when it was not at the end. */
interface Ended {
  readonly at: Spot;
  readonly fault: string | null;
}

async function decodeHere(reading: Reading): Promise<Ended> {
  const { writer, context, open, from } = reading;
  const { digestKey } = context;
  let at: Spot = { offset: from.offset, line: from.line };
  const lines = openLines({ fd: open.fd, from: at, match: open.found.match, digestKey });
  if (open.found.match.compression === "none") rememberRecord(lineBefore(open.fd, at.offset), context);
  for (let line = lines.next(); line; line = lines.next()) {
    if (!isWiped(line)) writer.add(factsOfLine(line, context), line.length);
    at = spotAfter(line);
    if (!writer.isFull()) continue;
    writer.flush(progressOf(reading, at, "partial", null));
    await reading.pause();
  }
  return { at, fault: lines.fault };
}

/** The second thread decodes what comes next while this one stores what came before; the order stays. */
async function storeDecoded(reading: Reading, ahead: Ahead): Promise<Ended> {
  const { writer, context, from } = reading;
  const { feed } = ahead;
  const names = { stream: context.stream, agent: context.match.agent, session: context.match.sessionId };
  let at: Spot = { offset: from.offset, line: from.line };
  for (;;) {
    feed.fill(MOST_UNDER_WAY);
    if (feed.isSent) ahead.lookAhead(feed.underWay);
    const part = await feed.next();
    if (!part) break;
    writer.addAll(unpackRecords(part.packed, names), part.bytes);
    ahead.hold(part.packed);
    at = part.end;
    if (!writer.isFull()) continue;
    writer.flush(progressOf(reading, at, "partial", null));
    ahead.release();
    await reading.pause();
  }
  return { at, fault: feed.fault };
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
