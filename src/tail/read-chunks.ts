import { readSync } from "node:fs";
import { Decompress } from "fzstd";
import { isReadError, reasonOf } from "./open-source.ts";

const CHUNK_BYTES = 1 << 20;

/** A zstd archive of evidence may be a bomb: nothing OpenClaw writes comes near this size. */
const MAX_DECOMPRESSED_BYTES = 8 * 2 ** 30;

/** No level of zstd that OpenClaw uses asks for more; the decoder copies a whole window for each block. */
const MAX_WINDOW_BYTES = 128 << 20;

/** What the decoder is given at once, and the most that may come of it: it cannot be stopped in between. */
const SLICE_BYTES = 8 << 10;
const MAX_BYTES_OF_A_SLICE = 64 << 20;

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
  let ready: Buffer[] = [];
  let toSkip = offset;
  let total = 0;
  let ofSlice = 0;
  const decoder = new Decompress((chunk) => {
    total += chunk.length;
    ofSlice += chunk.length;
    if (ofSlice > MAX_BYTES_OF_A_SLICE) throw new Error("it unpacks to thousands of times its size");
    ready.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
  });
  const step = (bytes: Uint8Array, last: boolean): Error | undefined => {
    ofSlice = 0;
    try {
      decoder.push(bytes, last);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  };
  const drain = function* (): Generator<Buffer> {
    for (const chunk of ready) {
      const start = Math.min(toSkip, chunk.length);
      toSkip -= start;
      if (start < chunk.length) yield chunk.subarray(start);
    }
    ready = [];
  };

  let isEmpty = true;
  for (const bytes of readChunks(fd, 0)) {
    if (isEmpty && windowBytes(bytes) > MAX_WINDOW_BYTES) {
      throw new ArchiveDamaged("the zstd archive asks for too much memory");
    }
    isEmpty = false;
    for (let start = 0; start < bytes.length; start += SLICE_BYTES) {
      // The decoder keeps what it cannot use yet, and our buffer is reused: hand it a copy.
      const failure = step(Uint8Array.from(bytes.subarray(start, start + SLICE_BYTES)), false);
      yield* drain();
      if (failure) throw new ArchiveDamaged("the zstd archive is damaged", { cause: failure });
      if (total > MAX_DECOMPRESSED_BYTES) throw new ArchiveDamaged("the zstd archive is too large when unpacked");
    }
  }
  // The decoder takes no bytes for a whole archive of nothing; the zstd tool does not.
  if (isEmpty) throw new ArchiveDamaged("the zstd archive is empty");
  const failure = step(new Uint8Array(0), true);
  yield* drain();
  if (failure) throw new ArchiveDamaged("the zstd archive is cut short", { cause: failure });
}

/** The memory that the first frame asks for (RFC 8878, 3.1.1.1.2); 0 when its header does not say. */
function windowBytes(frame: Buffer): number {
  if (frame.length < 14 || frame.readUInt32LE(0) !== 0xfd2fb528) return 0;
  const descriptor = frame.readUInt8(4);
  if ((descriptor & 0x20) === 0) {
    const window = frame.readUInt8(5);
    return 2 ** (10 + (window >> 3)) * (1 + (window & 7) / 8);
  }
  // A single segment: the whole content is the window.
  const at = 5 + ([0, 1, 2, 4][descriptor & 3] ?? 0);
  const code = descriptor >> 6;
  if (code === 3) return Number(frame.readBigUInt64LE(Math.min(at, frame.length - 8)));
  return code === 2 ? frame.readUInt32LE(at) : 0;
}
