import { randomBytes } from "node:crypto";

/** What a key file holds: the master on its first line, then a line for each key that fingerprints were given since. */
export interface KeyMaterial {
  readonly master: Buffer;
  /** The oldest first. */
  readonly rotated: readonly Buffer[];
}

const KEY_BYTES = 32;
const MASTER_LINE = /^[0-9a-f]{64}$/;
const ROTATED_LINE = /^fingerprint ([0-9a-f]{64})$/;

export function newKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

export function textOf(master: Buffer, rotated: readonly Buffer[]): string {
  return [master.toString("hex"), ...rotated.map((key) => `fingerprint ${key.toString("hex")}`), ""].join("\n");
}

/** Undefined for anything else: half a key is none. */
export function parseKeyFile(text: string): KeyMaterial | undefined {
  const [first = "", ...lines] = text.trim().split("\n");
  if (!MASTER_LINE.test(first)) return undefined;
  const rotated = lines.map((line) => ROTATED_LINE.exec(line)?.[1]);
  if (rotated.some((hex) => hex === undefined)) return undefined;
  return { master: Buffer.from(first, "hex"), rotated: rotated.map((hex) => Buffer.from(hex ?? "", "hex")) };
}
