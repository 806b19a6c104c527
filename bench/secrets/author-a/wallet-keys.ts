import { createHash } from "node:crypto";
import { ALPHABETS } from "./fill.ts";
import type { Random } from "./random.ts";

const BASE58 = ALPHABETS.s ?? "";
const BECH32 = ALPHABETS.e ?? "";
const BASE32 = ALPHABETS.t ?? "";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();

/** With the four bytes of a double SHA-256 behind it. */
function base58Check(payload: Uint8Array): string {
  const bytes = Buffer.concat([payload, sha256(sha256(payload)).subarray(0, 4)]);
  let left = BigInt(`0x${bytes.toString("hex")}`);
  let written = "";
  for (; left > 0n; left /= 58n) written = BASE58.charAt(Number(left % 58n)) + written;
  return written;
}

/** A compressed private key of Bitcoin's main net. */
export function walletImportKey(random: Random): string {
  return base58Check(Buffer.concat([Buffer.from([0x80]), random.bytes(32), Buffer.from([1])]));
}

export function extendedPrivateKey(random: Random): string {
  const start = Buffer.from("0488ade403", "hex");
  return base58Check(
    Buffer.concat([start, random.bytes(4), Buffer.alloc(4, 1), random.bytes(32), Buffer.from([0]), random.bytes(32)]),
  );
}

function polymod(values: readonly number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [at, word] of generator.entries()) if ((top >> at) & 1) sum ^= word;
  }
  return sum;
}

function inGroups(bytes: Uint8Array, bits: number): number[] {
  const all = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (all.match(new RegExp(`.{1,${bits}}`, "g")) ?? []).map((group) => Number.parseInt(group.padEnd(bits, "0"), 2));
}

/** 32 bytes as age and Nostr write theirs: lower case, the checksum over name and bytes at the end. */
export function bech32(name: string, random: Random): string {
  const data = inGroups(random.bytes(32), 5);
  const codes = Array.from(name, (letter) => letter.charCodeAt(0));
  const named = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
  const check = polymod([...named, ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  const checks = Array.from({ length: 6 }, (_none, at) => (check >> (5 * (5 - at))) & 31);
  return `${name}1${[...data, ...checks].map((value) => BECH32.charAt(value)).join("")}`;
}

/** Base 32 with a CRC16 of its bytes at the end. */
export function stellarSeed(random: Random): string {
  const payload = Buffer.concat([Buffer.from([0x90]), random.bytes(32)]);
  let crc = 0;
  for (const byte of payload) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  const bytes = Buffer.concat([payload, Buffer.from([crc & 255, crc >> 8])]);
  return inGroups(bytes, 5)
    .map((value) => BASE32.charAt(value))
    .join("");
}
