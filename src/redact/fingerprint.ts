import { createHmac } from "node:crypto";

/**
 * 128 bits that stand for the value. Keyed, because the plain hash of a short password falls to a dictionary;
 * of the value only, because the same secret must look the same whichever rule found it.
 */
export function fingerprint(key: Uint8Array, canonicalValue: string): string {
  return createHmac("sha256", key).update(canonicalValue).digest("hex").slice(0, 32);
}

export interface Fingerprints {
  readonly fingerprint: string;
  /** Of the same value under older keys, where there are any. */
  readonly earlier?: readonly string[];
}

export function fingerprintsOf(
  key: Uint8Array,
  olderKeys: readonly Uint8Array[],
  canonicalValue: string,
): Fingerprints {
  const present = { fingerprint: fingerprint(key, canonicalValue) };
  if (olderKeys.length === 0) return present;
  return { ...present, earlier: olderKeys.map((older) => fingerprint(older, canonicalValue)) };
}
