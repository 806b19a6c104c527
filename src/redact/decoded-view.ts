import { type EncodedRun, placeInText } from "./encoded-runs.ts";
import type { View } from "./view.ts";

/** How bytes are written down: so many letters for so many bytes. */
export interface Coding {
  readonly letters: number;
  readonly bytes: number;
}

/** Bytes that a run of letters stands for, as a text; `skipped` letters of the run come before them. */
export function viewOfBytes(run: EncodedRun, bytes: Buffer, skipped: number, coding: Coding): View {
  const { text, byteAt } = textOf(bytes);
  const groupOf = (position: number) => Math.floor(byteAt(position) / coding.bytes);
  return {
    text,
    original: ({ start, end }) => {
      // Whole groups, or the letters at the edge would still tell the first or last bits.
      const first = skipped + groupOf(start) * coding.letters;
      const last = skipped + (groupOf(Math.max(start, end - 1)) + 1) * coding.letters - 1;
      return {
        start: placeInText(run, Math.min(first, run.letters.length - 1)),
        end: placeInText(run, Math.min(last, run.letters.length - 1)) + 1,
      };
    },
  };
}

function textOf(bytes: Buffer): { text: string; byteAt: (position: number) => number } {
  if (isWide(bytes)) return { text: bytes.toString("utf16le"), byteAt: (position) => 2 * position };
  const text = bytes.toString("utf8");
  if (text.length === bytes.length) return { text, byteAt: (position) => position };
  return { text, byteAt: byteCounter(text) };
}

/** Bytes are counted once up to every so manieth letter: a text may hold any number of secrets. */
const STEP = 256;

function byteCounter(text: string): (position: number) => number {
  let sums: number[] | undefined;
  return (position) => {
    if (!sums) {
      sums = [0];
      for (let at = 0; at < text.length; at += STEP) sums.push((sums.at(-1) ?? 0) + bytesOf(text, at, at + STEP));
    }
    const step = Math.floor(position / STEP);
    return (sums[step] ?? 0) + bytesOf(text, step * STEP, position);
  };
}

/** Two of each half of a pair, so that a stretch may end between the halves. */
function bytesOf(text: string, from: number, to: number): number {
  let bytes = 0;
  for (let at = from; at < Math.min(to, text.length); at += 1) {
    const code = text.charCodeAt(at);
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}

/** UTF-16 with Latin letters, as PowerShell encodes its commands. */
function isWide(bytes: Buffer): boolean {
  return bytes.length >= 8 && bytes[1] === 0 && bytes[3] === 0 && bytes[5] === 0 && bytes[0] !== 0;
}

/** The bytes up to where they stop being text; undefined when they are none to begin with. */
export function textBytes(bytes: Buffer, shortest: number): Buffer | undefined {
  if (isWide(bytes)) return bytes.subarray(0, bytes.length & ~1);
  let end = 0;
  while (end < bytes.length) {
    const length = letterLength(bytes, end);
    if (length === 0) break;
    end += length;
  }
  return end >= shortest ? bytes.subarray(0, end) : undefined;
}

/** How many bytes the letter at a place has in UTF-8; 0 where none stands: a control byte, or bytes of something else. */
function letterLength(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return (first >= 32 && first < 127) || first === 10 || first === 13 || first === 9 ? 1 : 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || at + length > bytes.length) return 0;
  for (let next = at + 1; next < at + length; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
