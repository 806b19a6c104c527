import { readSync } from "node:fs";
import { isReadError, reasonOf } from "../tail/open-source.ts";
import { Damaged } from "./stopped.ts";

export type Bytes = AsyncIterable<Buffer>;

const CHUNK_BYTES = 256 << 10;

/** The bytes of an open file, each chunk in memory of its own. Other work gets a turn between two chunks. */
export async function* bytesOfFile(fd: number, breathe: () => Promise<void>): AsyncGenerator<Buffer> {
  for (let position = 0; ; ) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    const count = readSome(fd, chunk, position);
    if (count === 0) return;
    position += count;
    yield chunk.subarray(0, count);
    await breathe();
  }
}

function readSome(fd: number, chunk: Buffer, position: number): number {
  try {
    return readSync(fd, chunk, 0, chunk.length, position);
  } catch (error) {
    throw isReadError(error) ? new Damaged(reasonOf(error), { cause: error }) : error;
  }
}

/** The first bytes, and all of them again. What fails while they are read fails in `all`, in its place. */
export async function peek(bytes: Bytes, count: number): Promise<{ readonly head: Buffer; readonly all: Bytes }> {
  const reader = bytes[Symbol.asyncIterator]();
  const held: Buffer[] = [];
  let length = 0;
  let end: { readonly failure: unknown } | "over" | null = null;
  while (length < count && end === null) {
    try {
      const { done, value } = await reader.next();
      if (done) end = "over";
      else {
        held.push(value);
        length += value.length;
      }
    } catch (failure) {
      end = { failure };
    }
  }
  const first = Buffer.concat(held);
  async function* all(): AsyncGenerator<Buffer> {
    try {
      if (first.length > 0) yield first;
      if (end === "over") return;
      if (end !== null) throw end.failure;
      for (let next = await reader.next(); !next.done; next = await reader.next()) yield next.value;
    } finally {
      await reader.return?.();
    }
  }
  return { head: first.subarray(0, count), all: all() };
}

/** All bytes at once, for what can be read in no other way; it must be small. */
export async function collect(bytes: Bytes, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of bytes) {
    total += chunk.length;
    if (total > maxBytes)
      throw new Damaged(`it is larger than ${maxBytes >> 20} MiB inside of something else: unpack it first`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
