import { Decompress } from "fzstd";

/** What came of some packed bytes, and what was wrong with them. */
export interface ZstdStep {
  readonly chunks: readonly Buffer[];
  /** As the end of a sentence about the archive; null when all is well. Nothing comes after a fault. */
  readonly fault: string | null;
  readonly cause?: unknown;
}

export interface ZstdDecoder {
  /** One step for each slice of the bytes; ask for the next only after the last was taken. */
  push(bytes: Buffer): Generator<ZstdStep>;
  end(): ZstdStep;
}

/** No level of zstd that OpenClaw uses asks for more; the decoder copies a whole window for each block. */
const MAX_WINDOW_BYTES = 128 << 20;

/** What the decoder is given at once, and the most that may come of it: it cannot be stopped in between. */
const SLICE_BYTES = 8 << 10;
const MAX_BYTES_OF_A_SLICE = 64 << 20;

/** Unpacks zstd that comes in pieces, and stops at a bomb before it fills the memory. */
export function openZstd(): ZstdDecoder {
  let ready: Buffer[] = [];
  let ofSlice = 0;
  let isEmpty = true;
  const decoder = new Decompress((chunk) => {
    ofSlice += chunk.length;
    if (ofSlice > MAX_BYTES_OF_A_SLICE) throw new Error("it unpacks to thousands of times its size");
    ready.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
  });

  function step(bytes: Uint8Array, last: boolean, fault: string): ZstdStep {
    ofSlice = 0;
    let failure: { readonly cause: unknown } | null = null;
    try {
      decoder.push(bytes, last);
    } catch (error) {
      failure = { cause: error };
    }
    const chunks = ready;
    ready = [];
    return failure === null ? { chunks, fault: null } : { chunks, fault, ...failure };
  }

  return {
    *push(bytes) {
      if (isEmpty && windowBytes(bytes) > MAX_WINDOW_BYTES) {
        yield { chunks: [], fault: "asks for too much memory" };
        return;
      }
      isEmpty = false;
      for (let start = 0; start < bytes.length; start += SLICE_BYTES) {
        // The decoder keeps what it cannot use yet, and the caller may use its buffer again: hand it a copy.
        yield step(Uint8Array.from(bytes.subarray(start, start + SLICE_BYTES)), false, "is damaged");
      }
    },
    end() {
      // The decoder takes no bytes for a whole archive of nothing; the zstd tool does not.
      if (isEmpty) return { chunks: [], fault: "is empty" };
      return step(new Uint8Array(0), true, "is cut short");
    },
  };
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
