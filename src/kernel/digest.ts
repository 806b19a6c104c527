import { createHmac, hash } from "node:crypto";

/** A key of its own for each purpose, so that a digest of one kind says nothing about another. */
export function deriveKey(master: Uint8Array, purpose: string): Buffer {
  return createHmac("sha256", master).update(`openclaw-incident ${purpose}`).digest();
}

/** 128 bits of HMAC-SHA256: a plain hash of a short secret could be guessed by trying. */
export function keyedDigest(key: Uint8Array, data: Uint8Array | string): Buffer {
  let digester = digesters.get(key);
  if (!digester) {
    digester = openDigester(key);
    digesters.set(key, digester);
  }
  return digester(data);
}

type Digester = (data: Uint8Array | string) => Buffer;

/** The keys of a store are few and live as long as it. */
const digesters = new WeakMap<Uint8Array, Digester>();

const BLOCK_BYTES = 64;
const HASH_BYTES = 32;
const DIGEST_BYTES = 16;

/** More than this is hashed piece by piece: no copy of it is kept. */
const LARGEST_AT_ONCE = 256 << 10;

/**
 * HMAC as RFC 2104 defines it, of two one-shot hashes over memory that is used again: an `Hmac` object for each digest
 * takes half as long again, and the collector has to clear it away.
 */
function openDigester(key: Uint8Array): Digester {
  const short = key.length > BLOCK_BYTES ? sha256(key) : key;
  const padded = (pad: number) => Uint8Array.from({ length: BLOCK_BYTES }, (_, at) => (short[at] ?? 0) ^ pad);
  const innerPad = padded(0x36);
  const outer = Buffer.alloc(BLOCK_BYTES + HASH_BYTES);
  outer.set(padded(0x5c));
  let inner = Buffer.from(innerPad);

  const reserve = (bytes: number): void => {
    if (BLOCK_BYTES + bytes <= inner.length) return;
    inner = Buffer.alloc(BLOCK_BYTES + 2 * bytes);
    inner.set(innerPad);
  };
  /** Puts the data behind the pad; how many bytes it has. */
  const put = (data: Uint8Array | string): number => {
    if (typeof data === "string") {
      reserve(3 * data.length);
      return inner.write(data, BLOCK_BYTES, "utf8");
    }
    reserve(data.length);
    inner.set(data, BLOCK_BYTES);
    return data.length;
  };

  return (data) => {
    if (data.length > LARGEST_AT_ONCE) {
      return createHmac("sha256", key).update(data).digest().subarray(0, DIGEST_BYTES);
    }
    const length = put(data);
    outer.write(hash("sha256", inner.subarray(0, BLOCK_BYTES + length), "binary"), BLOCK_BYTES, "latin1");
    return hash("sha256", outer, "buffer").subarray(0, DIGEST_BYTES);
  };
}

export function sha256(data: Uint8Array | string): Buffer {
  return hash("sha256", data, "buffer");
}
