import { createHmac, hash } from "node:crypto";

/** A key of its own for each purpose, so that a digest of one kind says nothing about another. */
export function deriveKey(master: Uint8Array, purpose: string): Buffer {
  return createHmac("sha256", master).update(`openclaw-incident ${purpose}`).digest();
}

/** 128 bits of HMAC-SHA256: a plain hash of a short secret could be guessed by trying. */
export function keyedDigest(key: Uint8Array, data: Uint8Array | string): Buffer {
  return createHmac("sha256", key).update(data).digest().subarray(0, 16);
}

export function sha256(data: Uint8Array | string): Buffer {
  return hash("sha256", data, "buffer");
}
