import { closeSync, constants, fstatSync, openSync } from "node:fs";
import { codeOf, reasonOf } from "../tail/open-source.ts";
import { openAllowance } from "./allowance.ts";
import { type Bytes, bytesOfFile } from "./bytes.ts";
import type { Item } from "./finding.ts";
import { type OpenFile, scanContent } from "./scan-content.ts";
import type { Scanning } from "./scanning.ts";
import { Bomb } from "./stopped.ts";

export type ScanOptions = Omit<Scanning, "allowance">;

/** Searches one regular file. `onBytes` is told of bytes as they are read. */
export async function* scanFile(
  file: string,
  options: ScanOptions,
  onBytes: (count: number) => void = () => undefined,
): AsyncGenerator<Item> {
  const opened = openFile(file);
  if (typeof opened === "string") {
    yield { kind: "fault", within: [], reason: opened };
    return;
  }
  try {
    yield* scanBytes(bytesOfFile(opened.fd, options.breathe), options, { file: opened, onBytes });
  } finally {
    closeSync(opened.fd);
  }
}

/** Searches bytes that come from anywhere. */
export async function* scanBytes(
  bytes: Bytes,
  options: ScanOptions,
  { file, onBytes = () => undefined }: { readonly file?: OpenFile; readonly onBytes?: (count: number) => void } = {},
): AsyncGenerator<Item> {
  const allowance = openAllowance();
  // A zip is read from its end, not through the bytes: its size is known before.
  if (file) allowance.readPacked(file.sizeBytes);
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of bytes) {
      if (!file) allowance.readPacked(chunk.length);
      onBytes(chunk.length);
      yield chunk;
    }
  }
  try {
    yield* scanContent({ bytes: counted(), depth: 0, ...(file ? { file } : {}) }, { ...options, allowance });
  } catch (error) {
    if (!(error instanceof Bomb)) throw error;
    yield { kind: "fault", within: [], reason: error.message };
  }
}

/** The open file, or why it cannot be read. Between looking and opening a link or a pipe may have taken its place. */
export function openFile(file: string): OpenFile | string {
  try {
    const fd = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stat = fstatSync(fd);
    if (stat.isFile()) return { fd, path: file, sizeBytes: stat.size };
    closeSync(fd);
    return "not a regular file";
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return codeOf(error) === "ENOENT" ? "it is gone" : reasonOf(error);
  }
}
