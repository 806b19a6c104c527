import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { deriveKey, sha256 } from "../kernel/digest.ts";
import { EXIT } from "../kernel/exit-codes.ts";
import { UserError } from "../kernel/user-error.ts";
import { type KeyMaterial, newKey, parseKeyFile, textOf } from "./key-material.ts";

/** The keys of a store, one for each purpose. Ids and digests keep theirs for ever, or the same record would be another fact. */
export interface StoreKeys {
  /** Names the master key without telling anything about it. */
  readonly keyId: string;
  /** What new fingerprints are made with. */
  readonly fingerprint: Buffer;
  readonly fingerprintKeyId: string;
  /** What fingerprints were made with before, the newest first. */
  readonly olderFingerprints: readonly OlderKey[];
  readonly digest: Buffer;
  readonly eventId: Buffer;
}

export interface OlderKey {
  readonly id: string;
  readonly key: Buffer;
}

/** All keys come from the master; fingerprints from the newest of those that were made since. */
export function keysFrom(master: Uint8Array, rotated: readonly Uint8Array[] = []): StoreKeys {
  const [newest = master, ...older] = [master, ...rotated].toReversed();
  return {
    keyId: idOf(master),
    fingerprint: deriveKey(newest, "secret fingerprint"),
    fingerprintKeyId: idOf(newest),
    olderFingerprints: older.map((material) => ({
      id: idOf(material),
      key: deriveKey(material, "secret fingerprint"),
    })),
    digest: deriveKey(master, "record digest"),
    eventId: deriveKey(master, "event id"),
  };
}

function idOf(material: Uint8Array): string {
  return sha256(deriveKey(material, "key id")).toString("hex").slice(0, 16);
}

/** The key lies beside the store, not in it: with both, the fingerprint of a weak password could be guessed. */
export function keyFileOf(storeFile: string): string {
  return `${storeFile}.key`;
}

/** Creates the key file. It must not exist: a new master key would cut every old id off from every new one. */
export function createKeyFile(storeFile: string): StoreKeys {
  const master = newKey();
  writeKeyFile(storeFile, textOf(master, []));
  return keysFrom(master);
}

/** Adds a key that fingerprints are made with from now on. To be called by one process at a time. */
export function addFingerprintKey(storeFile: string): StoreKeys {
  const known = readMaterial(storeFile);
  if (!known) throw new Error("a store without a key has nothing to rotate");
  const rotated = [...known.rotated, newKey()];
  writeKeyFile(storeFile, textOf(known.master, rotated));
  return keysFrom(known.master, rotated);
}

/** Reads the key file; undefined when there is none. */
export function readKeyFile(storeFile: string): StoreKeys | undefined {
  const material = readMaterial(storeFile);
  return material && keysFrom(material.master, material.rotated);
}

function readMaterial(storeFile: string): KeyMaterial | undefined {
  const file = keyFileOf(storeFile);
  const text = readOwnFile(file);
  if (text === undefined) return undefined;
  const material = parseKeyFile(text);
  if (material) return material;
  throw new UserError("store-damaged", `The key file ${file} does not hold a key.`, {
    hint: "Restore it from a copy: without it nothing new can be joined to what is stored.",
    exitCode: EXIT.integrity,
  });
}

function readOwnFile(file: string): string | undefined {
  let fd: number;
  try {
    fd = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  try {
    if ((fstatSync(fd).mode & 0o077) === 0) return readFileSync(fd, "utf8");
    throw new UserError("store-refused", `The key file ${file} can be read by other users.`, {
      hint: `Run chmod 600 ${file} and think about who may have read it.`,
      exitCode: EXIT.refused,
    });
  } finally {
    closeSync(fd);
  }
}

/** It gets its name, 0600, when it is whole and on the disk: a kill on the way must not leave half a key. */
function writeKeyFile(storeFile: string, text: string): void {
  const file = keyFileOf(storeFile);
  const unfinished = `${file}.new`;
  rmSync(unfinished, { force: true });
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
  const fd = openSync(unfinished, flags, 0o600);
  try {
    writeSync(fd, text);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  renameSync(unfinished, file);
  syncFolder(path.dirname(file));
}

/** Without it the new name may be gone after a power failure, and facts would be told under a key that nobody has. */
function syncFolder(folder: string): void {
  const fd = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** What a redactor needs to make fingerprints. */
export function fingerprintKeysOf(keys: StoreKeys): { readonly key: Buffer; readonly olderKeys: readonly Buffer[] } {
  return { key: keys.fingerprint, olderKeys: keys.olderFingerprints.map((older) => older.key) };
}
