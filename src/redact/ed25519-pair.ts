import { createPrivateKey, createPublicKey } from "node:crypto";

/** What stands before the 32 bytes of a seed in the PKCS #8 form of an Ed25519 key. */
const PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");

/** The public key that belongs to a seed of 32 bytes. */
export function ed25519PublicKey(seed: Uint8Array): Uint8Array {
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: "der", type: "pkcs8" });
  return createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-32);
}

/** Whether 64 bytes are a seed with its own public key behind it: what wallets store, and what chance does not bring about. */
export function isEd25519Pair(bytes: Uint8Array): boolean {
  if (bytes.length !== 64) return false;
  return Buffer.from(ed25519PublicKey(bytes.subarray(0, 32))).equals(bytes.subarray(32));
}
