import { checkPrimeSync, createECDH, createPrivateKey, type KeyObject } from "node:crypto";
import type { Rand } from "../rand.ts";

/** node:crypto makes keys by chance only; these are built from the seed, so that a corpus can be made again. */
export function makeEd25519(rand: Rand): { readonly key: KeyObject; readonly seed: Buffer } {
  const seed = rand.bytes(32);
  const head = Buffer.from("302e020100300506032b657004220420", "hex");
  return { key: createPrivateKey({ key: Buffer.concat([head, seed]), format: "der", type: "pkcs8" }), seed };
}

const fromBig = (value: bigint) => {
  const hex = value.toString(16);
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), "0"), "hex").toString("base64url");
};

export function makeEc(rand: Rand): KeyObject {
  const curve = createECDH("prime256v1");
  const secret = rand.bytes(32);
  // A first byte under 0xff keeps the number below the curve's order.
  secret[0] = rand.between(1, 0x7f);
  curve.setPrivateKey(secret);
  const point = curve.getPublicKey();
  const x = point.subarray(1, 33).toString("base64url");
  const y = point.subarray(33).toString("base64url");
  return createPrivateKey({ key: { kty: "EC", crv: "P-256", x, y, d: secret.toString("base64url") }, format: "jwk" });
}

const EXPONENT = 65537n;

function findPrime(rand: Rand, bytes: number): bigint {
  const start = rand.bytes(bytes);
  start[0] = 0xc0 | (start[0] ?? 0);
  let candidate = BigInt(`0x${start.toString("hex")}`) | 1n;
  const small = [3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n, 41n, 43n, 47n, 53n, 59n, 61n, 67n, 71n];
  for (;;) {
    candidate += 2n;
    if (small.some((prime) => candidate % prime === 0n) || candidate % EXPONENT === 1n) continue;
    if (checkPrimeSync(candidate, { checks: 5 })) return candidate;
  }
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [oldRest, rest, oldFactor, factor] = [value, modulus, 1n, 0n];
  while (rest !== 0n) {
    const quotient = oldRest / rest;
    [oldRest, rest] = [rest, oldRest - quotient * rest];
    [oldFactor, factor] = [factor, oldFactor - quotient * factor];
  }
  return ((oldFactor % modulus) + modulus) % modulus;
}

export function makeRsa(rand: Rand, bits: 1024 | 2048): KeyObject {
  const p = findPrime(rand, bits / 16);
  const q = findPrime(rand, bits / 16);
  const d = inverse(EXPONENT, (p - 1n) * (q - 1n));
  const key = {
    kty: "RSA",
    n: fromBig(p * q),
    e: fromBig(EXPONENT),
    d: fromBig(d),
    p: fromBig(p),
    q: fromBig(q),
    dp: fromBig(d % (p - 1n)),
    dq: fromBig(d % (q - 1n)),
    qi: fromBig(inverse(q, p)),
  };
  return createPrivateKey({ key, format: "jwk" });
}
