import { readSync } from "node:fs";

/** A longer line is not looked for: what was cut at its end is not found again. */
const FARTHEST = 256 << 10;
const NEWLINE = 10;

/** The bytes of the line that ends right before an offset, without its end; undefined at the beginning of a file. */
export function lineBefore(fd: number, offset: number): Buffer | undefined {
  if (offset < 2) return undefined;
  const from = Math.max(0, offset - FARTHEST);
  const memory = Buffer.alloc(offset - from);
  const bytes = memory.subarray(0, readSync(fd, memory, 0, memory.length, from));
  if (bytes.at(-1) !== NEWLINE) return undefined;
  const start = bytes.lastIndexOf(NEWLINE, bytes.length - 2) + 1;
  return start === 0 && from > 0 ? undefined : bytes.subarray(start, -1);
}
