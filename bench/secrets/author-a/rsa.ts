import { checkPrimeSync, createPrivateKey, type KeyObject } from "node:crypto";
import { createRandom, type Random } from "./random.ts";

const SMALL_PRIMES = [3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97];
const EXPONENT = 65537n;

const bigOf = (bytes: Uint8Array) => BigInt(`0x${Buffer.from(bytes).toString("hex")}`);

function base64url(value: bigint): string {
  const hex = value.toString(16);
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), "0"), "hex").toString("base64url");
}

function prime(bits: number, random: Random): bigint {
  const top = 3n << BigInt(bits - 2);
  let candidate = bigOf(random.bytes(bits / 8)) | top | 1n;
  for (;;) {
    const isLikely = SMALL_PRIMES.every((small) => candidate % BigInt(small) !== 0n);
    if (isLikely && candidate % EXPONENT !== 1n && checkPrimeSync(candidate)) return candidate;
    candidate += 2n;
  }
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [modulus, value % modulus, 0n, 1n];
  while (b > 0n) {
    const quotient = a / b;
    [a, b, x, y] = [b, a % b, y, x - quotient * y];
  }
  return ((x % modulus) + modulus) % modulus;
}

/** A whole RSA key out of a seed: what node generates would be another one in every run. */
function makeRsaKey(bits: number, random: Random): KeyObject {
  const [p, q] = [prime(bits / 2, random), prime(bits / 2, random)];
  const d = inverse(EXPONENT, (p - 1n) * (q - 1n));
  const numbers = { n: p * q, e: EXPONENT, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) };
  const jwk = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, base64url(value)]));
  return createPrivateKey({ key: { kty: "RSA", ...jwk }, format: "jwk" });
}

let pool: readonly KeyObject[] | undefined;

/** They are slow to make, so a few serve all corpora. */
export function rsaKey(random: Random): KeyObject {
  pool ??= [2048, 2048, 2048, 3072].map((bits, at) => makeRsaKey(bits, createRandom(9100 + at)));
  return random.pick(pool);
}
