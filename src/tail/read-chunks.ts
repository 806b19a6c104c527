import { readSync } from "node:fs";
import { isReadError, reasonOf } from "./open-source.ts";
import { openZstd, type ZstdStep } from "./open-zstd.ts";

const CHUNK_BYTES = 1 << 20;

/** A zstd archive of evidence may be a bomb: nothing OpenClaw writes comes near this size. */
const MAX_DECOMPRESSED_BYTES = 8 * 2 ** 30;

/** No more bytes come out of the file; those before have been yielded. The message says why, in words for a person. */
export class ReadingStopped extends Error {}

export class ArchiveDamaged extends ReadingStopped {}

/** Kept from one file to the next: a megabyte of new memory for each line that is appended to one of many costs more than reading it. */
let spare: Buffer | null = null;

/** The file's bytes from `offset` on, in chunks that are only valid until the next one is asked for. */
export function* readChunks(fd: number, offset: number): Generator<Buffer> {
  const buffer = spare ?? Buffer.allocUnsafe(CHUNK_BYTES);
  spare = null;
  try {
    for (let position = offset; ; ) {
      const count = readSome(fd, buffer, position);
      if (count === 0) return;
      position += count;
      yield buffer.subarray(0, count);
    }
  } finally {
    spare = buffer;
  }
}

function readSome(fd: number, buffer: Buffer, position: number): number {
  try {
    return readSync(fd, buffer, 0, buffer.length, position);
  } catch (error) {
    throw isReadError(error) ? new ReadingStopped(reasonOf(error), { cause: error }) : error;
  }
}

/**
 * The decompressed bytes of a zstd file from decompressed `offset` on. Throws ArchiveDamaged when the frame is cut or
 * broken; what came before it has been yielded by then.
 */
export function* readZstdChunks(fd: number, offset: number): Generator<Buffer> {
  const decoder = openZstd();
  let toSkip = offset;
  let total = 0;
  const afterOffset = function* (step: ZstdStep): Generator<Buffer> {
    for (const chunk of step.chunks) {
      total += chunk.length;
      const start = Math.min(toSkip, chunk.length);
      toSkip -= start;
      if (start < chunk.length) yield chunk.subarray(start);
    }
    if (step.fault !== null) throw new ArchiveDamaged(`the zstd archive ${step.fault}`, { cause: step.cause });
    if (total > MAX_DECOMPRESSED_BYTES) throw new ArchiveDamaged("the zstd archive is too large when unpacked");
  };
  for (const bytes of readChunks(fd, 0)) {
    for (const step of decoder.push(bytes)) yield* afterOffset(step);
  }
  yield* afterOffset(decoder.end());
}
