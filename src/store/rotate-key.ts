import { writeMeta } from "./meta.ts";
import type { Store } from "./open-store.ts";
import { FINGERPRINT_KEY } from "./store-identity.ts";
import { addFingerprintKey, type StoreKeys } from "./store-key.ts";

/** Gives fingerprints a new key; those of before are kept for reading. What was opened before goes on with the old one. */
export function rotateFingerprintKey({ raw, file }: Store): StoreKeys {
  // The file first: the store never speaks of a key that is not there. Inside the transaction, so that of two rotations
  // at once none loses the other's key.
  const rotate = raw.transaction((): StoreKeys => {
    const keys = addFingerprintKey(file);
    writeMeta(raw, FINGERPRINT_KEY, keys.fingerprintKeyId);
    return keys;
  });
  return rotate.immediate();
}
