import type { Transform } from "node:stream";
import { constants, createGunzip, createInflateRaw } from "node:zlib";
import type { Bytes } from "./bytes.ts";
import { Damaged } from "./stopped.ts";

/** A kilobyte may unpack to a megabyte, and what a slice gives is held at once. */
const SLICE_BYTES = 8 << 10;

export function unpackGzip(bytes: Bytes): AsyncGenerator<Buffer> {
  return through(bytes, createGunzip(), "the gzip data");
}

/** What a zip holds: no header, no checksum. */
export function unpackDeflate(bytes: Bytes): AsyncGenerator<Buffer> {
  return through(bytes, createInflateRaw(), "the packed data");
}

/** What comes out before the data turns out to be damaged or cut short is given out first. */
async function* through(bytes: Bytes, unpacker: Transform, what: string): AsyncGenerator<Buffer> {
  let ready: Buffer[] = [];
  let failure: Error | null = null;
  let ended = false;
  unpacker.on("data", (chunk: Buffer) => ready.push(chunk));
  unpacker.on("end", () => {
    ended = true;
  });
  unpacker.on("error", (error) => {
    failure = error;
  });
  const take = (): Buffer[] => {
    const taken = ready;
    ready = [];
    return taken;
  };
  try {
    for await (const chunk of bytes) {
      for (let at = 0; at < chunk.length && failure === null; at += SLICE_BYTES) {
        const slice = chunk.subarray(at, at + SLICE_BYTES);
        await settled(unpacker, (done) => unpacker.write(slice, done));
        yield* take();
      }
      if (failure !== null) break;
    }
    if (failure === null) {
      await settled(unpacker, (done) => unpacker.once("end", done).end());
    }
    yield* take();
    if (!ended) throw new Damaged(`${what} ${isCut(failure) ? "is cut short" : "is damaged"}`, { cause: failure });
  } finally {
    unpacker.destroy();
  }
}

/** Waits for the work, or for the end of the unpacker: of work that fails it says nothing itself. */
async function settled(unpacker: Transform, work: (done: () => void) => void): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = () => {
      unpacker.off("close", done);
      resolve();
    };
    unpacker.on("close", done);
    work(done);
  });
}

function isCut(error: unknown): boolean {
  return error instanceof Error && "errno" in error && error.errno === constants.Z_BUF_ERROR;
}
