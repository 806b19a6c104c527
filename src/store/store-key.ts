import { randomBytes } from "node:crypto";
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
import { deriveKey, sha256 } from "../kernel/digest.ts";
import { EXIT } from "../kernel/exit-codes.ts";
import { UserError } from "../kernel/user-error.ts";

const KEY_BYTES = 32;

/** The keys of a store, one for each purpose. */
export interface StoreKeys {
  /** Names the master key without telling anything about it. */
  readonly keyId: string;
  readonly fingerprint: Buffer;
  readonly digest: Buffer;
  readonly eventId: Buffer;
}

export function keysFrom(master: Uint8Array): StoreKeys {
  return {
    keyId: sha256(deriveKey(master, "key id")).toString("hex").slice(0, 16),
    fingerprint: deriveKey(master, "secret fingerprint"),
    digest: deriveKey(master, "record digest"),
    eventId: deriveKey(master, "event id"),
  };
}

/** The key lies beside the store, not in it: with both, the fingerprint of a weak password could be guessed. */
export function keyFileOf(storeFile: string): string {
  return `${storeFile}.key`;
}

/**
 * Creates the key file, 0600. It must not exist: a new key would cut every old fingerprint off from every new one. It
 * gets its name when it is whole: a kill on the way must not leave half a key.
 */
export function createKeyFile(storeFile: string): StoreKeys {
  const master = randomBytes(KEY_BYTES);
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
  const unfinished = `${keyFileOf(storeFile)}.new`;
  rmSync(unfinished, { force: true });
  const fd = openSync(unfinished, flags, 0o600);
  try {
    writeSync(fd, `${master.toString("hex")}\n`);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  renameSync(unfinished, keyFileOf(storeFile));
  return keysFrom(master);
}

/** Reads the key file; undefined when there is none. */
export function readKeyFile(storeFile: string): StoreKeys | undefined {
  const file = keyFileOf(storeFile);
  let fd: number;
  try {
    fd = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  try {
    if ((fstatSync(fd).mode & 0o077) !== 0) {
      throw new UserError("store-refused", `The key file ${file} can be read by other users.`, {
        hint: `Run chmod 600 ${file} and think about who may have read it.`,
        exitCode: EXIT.refused,
      });
    }
    const text = readFileSync(fd, "utf8").trim();
    if (!/^[0-9a-f]{64}$/.test(text)) {
      throw new UserError("store-damaged", `The key file ${file} does not hold a key.`, {
        hint: "Restore it from a copy: without it nothing new can be joined to what is stored.",
        exitCode: EXIT.integrity,
      });
    }
    return keysFrom(Buffer.from(text, "hex"));
  } finally {
    closeSync(fd);
  }
}
