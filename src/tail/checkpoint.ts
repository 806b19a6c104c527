import { readSync } from "node:fs";
import { keyedDigest } from "../kernel/digest.ts";
import type { SourceStat } from "./open-source.ts";

const HEAD_BYTES = 1024;
const ANCHOR_BYTES = 4096;

/** How far a source was read, and how to recognize it again. Digests are keyed: 4 KiB of a log may hold one short secret. */
export interface Checkpoint {
  readonly generation: number;
  /** The first byte not read yet. */
  readonly offset: number;
  /** Lines read so far. */
  readonly line: number;
  readonly headBytes: number;
  readonly headDigest: Buffer | null;
  /** Digest of the last 4 KiB or less before `offset`. */
  readonly anchorDigest: Buffer | null;
}

export const UNREAD: Checkpoint = {
  generation: 0,
  offset: 0,
  line: 0,
  headBytes: 0,
  headDigest: null,
  anchorDigest: null,
};

export type Resumption =
  | { readonly kind: "continue" }
  | { readonly kind: "restart"; readonly reason: "shorter" | "content-changed" };

/**
 * Whether the file still begins with what was read from it. Neither inode nor length can tell: an inode is reused, and
 * a file that was truncated may have grown past the old offset, so the bytes just before the offset are compared too.
 */
export function resume(fd: number, stat: SourceStat, checkpoint: Checkpoint, key: Uint8Array): Resumption {
  if (checkpoint.offset === 0) return { kind: "continue" };
  if (stat.sizeBytes < checkpoint.offset) return { kind: "restart", reason: "shorter" };
  return isSameContent(fd, checkpoint, key) ? { kind: "continue" } : { kind: "restart", reason: "content-changed" };
}

/** Whether the file holds, up to the checkpoint, the bytes the checkpoint was taken from. */
export function isSameContent(fd: number, checkpoint: Checkpoint, key: Uint8Array): boolean {
  const head = digestRange(fd, 0, checkpoint.headBytes, key);
  const anchor = digestRange(fd, anchorStart(checkpoint.offset), checkpoint.offset, key);
  return isEqual(head, checkpoint.headDigest) && isEqual(anchor, checkpoint.anchorDigest);
}

/** The checkpoint after reading up to `offset`. */
export function takeCheckpoint(
  fd: number,
  at: { readonly generation: number; readonly offset: number; readonly line: number },
  key: Uint8Array,
): Checkpoint {
  const headBytes = Math.min(HEAD_BYTES, at.offset);
  return {
    ...at,
    headBytes,
    headDigest: digestRange(fd, 0, headBytes, key),
    anchorDigest: digestRange(fd, anchorStart(at.offset), at.offset, key),
  };
}

function anchorStart(offset: number): number {
  return Math.max(0, offset - ANCHOR_BYTES);
}

function digestRange(fd: number, start: number, end: number, key: Uint8Array): Buffer | null {
  if (end <= start) return null;
  const buffer = Buffer.alloc(end - start);
  let filled = 0;
  while (filled < buffer.length) {
    const count = readSync(fd, buffer, filled, buffer.length - filled, start + filled);
    if (count === 0) return null;
    filled += count;
  }
  return keyedDigest(key, buffer);
}

function isEqual(a: Buffer | null, b: Buffer | null): boolean {
  return a === null || b === null ? a === b : a.equals(b);
}
