import { createHmac } from "node:crypto";
import type { SourceProgress } from "../store/sources.ts";
import type { SourceRow, SourceState } from "../store/tables.ts";
import { type Checkpoint, takeCheckpoint } from "../tail/checkpoint.ts";
import { statOf } from "../tail/open-source.ts";
import { ReadingStopped, readChunks, readZstdChunks } from "../tail/read-chunks.ts";
import { type RawLine, splitLines } from "../tail/split-lines.ts";
import type { BatchWriter } from "./batch-writer.ts";
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
}

/** Reads a source of lines from its checkpoint to its end, batch by batch. */
export async function readLines(reading: Reading): Promise<void> {
  const { open, writer, context, from } = reading;
  const { isFinal, compression } = open.found.match;
  const chunks = compression === "zstd" ? readZstdChunks(open.fd, from.offset) : readChunks(open.fd, from.offset);
  const startDigest = () => createHmac("sha256", context.digestKey);
  let at = { offset: from.offset, line: from.line };
  let fault: string | null = null;
  try {
    const lines = splitLines(chunks, { ...at, ...MAX_LINE, startDigest });
    for (const line of lines) {
      // The gateway may still be writing it: left for the next time, unless nobody writes here any more.
      if (!line.terminated && !isFinal) break;
      if (!isWiped(line)) writer.add(factsOfLine(line, context), line.length);
      at = { offset: line.offset + line.length + (line.terminated ? 1 : 0), line: line.line };
      if (!writer.isFull()) continue;
      writer.flush(progressOf(reading, at, "partial", null));
      await reading.pause();
    }
  } catch (error) {
    if (!(error instanceof ReadingStopped)) throw error;
    fault = error.message;
  }
  const rest = compression === "zstd" ? 0 : statOf(open.fd).sizeBytes - at.offset;
  const state: SourceState = fault !== null ? "damaged" : rest > 0 ? "partial" : "read";
  const unfinished = rest > 0 ? `the last line is not finished yet (${rest} bytes)` : null;
  writer.flush(progressOf(reading, at, state, fault ?? unfinished));
}

/** OpenClaw overwrites what it has migrated with blanks: a file of nothing else holds no record that could be missed. */
function isWiped(line: RawLine): boolean {
  return line.offset === 0 && !line.terminated && !line.oversized && line.bytes.toString("latin1").trim() === "";
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
