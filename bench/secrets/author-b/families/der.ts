import { checkPrimeSync, createECDH, createPrivateKey, type KeyObject } from "node:crypto";
import type { Random } from "../prng.ts";

/** A private key drawn from our own chance: node's generators can't be seeded, so the numbers are made here. */
export function makeEd25519(random: Random): KeyObject {
  const der = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), random.bytes(32)]);
  return createPrivateKey({ key: der, format: "der", type: "pkcs8" });
}

export function makeEc(random: Random, curve: "P-256" | "P-384"): KeyObject {
  const [name, size] = curve === "P-256" ? ["prime256v1", 32] : ["secp384r1", 48];
  const pair = createECDH(name);
  // The first byte stays low, or the number could lie above the curve's order.
  const secret = Buffer.concat([Buffer.of(random.int(1, 120)), random.bytes(size - 1)]);
  pair.setPrivateKey(secret);
  const point = pair.getPublicKey();
  const encode = (bytes: Buffer): string => bytes.toString("base64url");
  return createPrivateKey({
    format: "jwk",
    key: {
      kty: "EC",
      crv: curve,
      x: encode(point.subarray(1, 1 + size)),
      y: encode(point.subarray(1 + size)),
      d: encode(secret),
    },
  });
}

const PRIMES_KEPT = 6;

/** Primes are dear: a few are drawn and paired again, which gives other keys each time. */
export function startRsaMaker(): (random: Random) => KeyObject {
  const primes: bigint[] = [];
  return (random) => {
    while (primes.length < PRIMES_KEPT) primes.push(findPrime(random, 128));
    const p = random.pick(primes);
    const q = random.pick(primes.filter((prime) => prime !== p));
    return buildRsa(p, q, random.pick([65537n, 65537n, 65537n, 257n, 17n]));
  };
}

function findPrime(random: Random, bytes: number): bigint {
  const start = random.bytes(bytes);
  start[0] = (start[0] ?? 0) | 0xc0;
  start[bytes - 1] = (start[bytes - 1] ?? 0) | 1;
  let candidate = BigInt(`0x${start.toString("hex")}`);
  while (!isLikely(candidate) || !checkPrimeSync(candidate)) candidate += 2n;
  return candidate;
}

/** Most candidates fall to a small factor, which is far cheaper than a real test. */
function isLikely(candidate: bigint): boolean {
  for (let factor = 3n; factor < 1000n; factor += 2n) if (candidate % factor === 0n) return false;
  return [257n, 17n, 65537n].every((exponent) => (candidate - 1n) % exponent !== 0n);
}

function buildRsa(p: bigint, q: bigint, e: bigint): KeyObject {
  const d = invert(e, (p - 1n) * (q - 1n));
  const numbers = { n: p * q, e, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: invert(q, p) };
  const encoded = Object.entries(numbers).map(([name, number]) => [name, encodeNumber(number)]);
  return createPrivateKey({ format: "jwk", key: { kty: "RSA", ...Object.fromEntries(encoded) } });
}

function encodeNumber(number: bigint): string {
  const hex = number.toString(16);
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, "hex").toString("base64url");
}

function invert(number: bigint, modulus: bigint): bigint {
  let [low, high, a, b] = [number % modulus, modulus, 1n, 0n];
  while (low > 1n) {
    const quotient = high / low;
    [low, high] = [high - quotient * low, low];
    [a, b] = [b - quotient * a, a];
  }
  return ((a % modulus) + modulus) % modulus;
}
