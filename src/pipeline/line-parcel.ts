import type { RawLine } from "../tail/split-lines.ts";

/** Some lines of a source on their way to another thread, their bytes in one piece that is moved, not copied. */
export interface LineParcel {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** For each line: how many of `bytes`, its offset and length in the source, its number, whether oversized, whether terminated. */
  readonly numbers: Float64Array<ArrayBuffer>;
  /** Digests of oversized lines, by their place in the parcel. */
  readonly digests: ReadonlyMap<number, Uint8Array>;
}

const NUMBERS_OF_LINE = 6;

const PARCEL_BYTES = 256 << 10;
const PARCEL_LINES = 1000;
/** The memory of a parcel, with room for the line that makes it full. */
export const PARCEL_CAPACITY = 2 * PARCEL_BYTES;

export interface ParcelBuilder {
  readonly lines: number;
  /** Copies the line: its memory is only lent. */
  add(line: RawLine): void;
  isFull(): boolean;
  /** What was added, and an empty builder again. */
  take(): LineParcel;
}

/** `memory` gives a piece of the parcel's capacity, new or used before. */
export function openParcel(memory: () => ArrayBuffer): ParcelBuilder {
  let numbers: number[] = [];
  let digests = new Map<number, Uint8Array>();
  let chunk: Uint8Array<ArrayBuffer> | undefined;
  let length = 0;
  return {
    get lines() {
      return numbers.length / NUMBERS_OF_LINE;
    },
    add(line) {
      chunk ??= new Uint8Array(memory());
      if (length + line.bytes.length > chunk.length) {
        const larger = new Uint8Array(length + line.bytes.length);
        larger.set(chunk.subarray(0, length));
        chunk = larger;
      }
      chunk.set(line.bytes, length);
      length += line.bytes.length;
      if (line.digest) digests.set(numbers.length / NUMBERS_OF_LINE, Uint8Array.from(line.digest));
      numbers.push(
        line.bytes.length,
        line.offset,
        line.length,
        line.line,
        Number(line.oversized),
        Number(line.terminated),
      );
    },
    isFull: () => length >= PARCEL_BYTES || numbers.length >= PARCEL_LINES * NUMBERS_OF_LINE,
    take() {
      const parcel = {
        bytes: (chunk ?? new Uint8Array(0)).subarray(0, length),
        numbers: Float64Array.from(numbers),
        digests,
      };
      numbers = [];
      digests = new Map();
      chunk = undefined;
      length = 0;
      return parcel;
    },
  };
}

export function* linesOf(parcel: LineParcel): Generator<RawLine> {
  const { numbers, digests } = parcel;
  const bytes = Buffer.from(parcel.bytes.buffer, parcel.bytes.byteOffset, parcel.bytes.byteLength);
  let start = 0;
  for (let at = 0; at < numbers.length; at += NUMBERS_OF_LINE) {
    const [size = 0, offset = 0, length = 0, line = 0, oversized = 0, terminated = 0] = numbers.subarray(at);
    const digest = digests.get(at / NUMBERS_OF_LINE);
    yield {
      bytes: bytes.subarray(start, start + size),
      offset,
      length,
      line,
      oversized: oversized === 1,
      terminated: terminated === 1,
      digest: digest ? Buffer.from(digest) : null,
    };
    start += size;
  }
}
