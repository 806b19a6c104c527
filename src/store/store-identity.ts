import { randomUUID } from "node:crypto";
import type { Database } from "better-sqlite3";
import { EXIT } from "../kernel/exit-codes.ts";
import { UserError } from "../kernel/user-error.ts";
import { readMeta } from "./meta.ts";
import { createKeyFile, keyFileOf, readKeyFile, type StoreKeys } from "./store-key.ts";

/** Where the store remembers the key of its newest fingerprints, once there was a rotation. */
export const FINGERPRINT_KEY = "fingerprint_key_id";

interface Identity {
  readonly storeId: string;
  readonly keyId: string;
  /** The key of the newest fingerprints, as far as the store knows. */
  readonly newestKeyId: string;
}

/** A rotation that was killed has left a key in the file that the store does not know: it is used all the same. */
function hasKey(keys: StoreKeys, id: string): boolean {
  return keys.fingerprintKeyId === id || keys.olderFingerprints.some((older) => older.id === id);
}

/** The store's id and keys; written once, when both are missing. */
export function identify(raw: Database, file: string): { keys: StoreKeys; storeId: string } {
  const { storeId, keyId, newestKeyId } = identityOf(raw) ?? giveIdentity(raw, file);
  const keys = readKeyFile(file);
  if (keys && keys.keyId === keyId && hasKey(keys, newestKeyId)) return { keys, storeId };
  const what = !keys
    ? "is missing"
    : keys.keyId === keyId
      ? "is older than the last rotation"
      : "does not belong to this store";
  throw new UserError("store-refused", `The key file ${keyFileOf(file)} ${what}.`, {
    hint: "Restore it from a copy: the fingerprints and ids in the store were made with it.",
    exitCode: EXIT.integrity,
  });
}

function identityOf(raw: Database): Identity | undefined {
  const known = (key: string) => readMeta(raw, key);
  const storeId = known("store_id");
  const keyId = known("key_id") ?? "";
  return storeId === undefined ? undefined : { storeId, keyId, newestKeyId: known(FINGERPRINT_KEY) ?? keyId };
}

/** In a transaction of its own: of two processes that open a new store at once, the second finds what the first wrote. */
function giveIdentity(raw: Database, file: string): Identity {
  const insert = raw.prepare("INSERT INTO meta (key, value) VALUES (?, ?)");
  const give = raw.transaction((): Identity => {
    const known = identityOf(raw);
    if (known) return known;
    const { keyId } = readKeyFile(file) ?? createKeyFile(file);
    const storeId = randomUUID();
    insert.run("store_id", storeId);
    insert.run("key_id", keyId);
    return { storeId, keyId, newestKeyId: keyId };
  });
  return give.immediate();
}
