import { randomBytes } from "node:crypto";
import { lstatSync } from "node:fs";
import { UserError } from "../kernel/user-error.ts";
import { readKeyFile } from "../store/store-key.ts";
import type { StoreOptions } from "./options.ts";
import { resolveStore } from "./resolve-store.ts";
import type { World } from "./world.ts";

/** What the fingerprints of a run are made with. */
export interface FingerprintKey {
  readonly key: Uint8Array;
  /** Names the key of the store; null for a key of this run, whose fingerprints fit no other run. */
  readonly keyId: string | null;
}

/** The key of the store where there is one, else a new one. No store comes into being for it. */
export function fingerprintKey(world: World, options: StoreOptions): FingerprintKey {
  const file = resolveStore(options, world);
  const isThere = lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
  if (!isThere && options.store !== undefined) {
    throw new UserError("no-store", `There is no store at ${file}.`, {
      hint: "Name one that incident ingest made, or leave --store out: then the fingerprints are of this run only.",
    });
  }
  const keys = isThere ? readKeyFile(file) : undefined;
  return keys ? { key: keys.fingerprint, keyId: keys.keyId } : { key: randomBytes(32), keyId: null };
}

export const OWN_KEY_NOTICE =
  "There is no store, so the fingerprints are of this run only: they fit no other run and no store.";
