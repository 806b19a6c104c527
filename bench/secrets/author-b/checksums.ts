import { createHash } from "node:crypto";
import { ALNUM, BASE58, LOWER } from "./alphabets.ts";

export function sumCrc32(text: string): number {
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** As GitHub and npm end their tokens: six base62 digits of the CRC32. */
export function endWithCrc(body: string): string {
  let left = sumCrc32(body);
  let digits = "";
  for (let at = 0; at < 6; at += 1) {
    digits = ALNUM.charAt(left % 62) + digits;
    left = Math.floor(left / 62);
  }
  return digits;
}

export const hashSha256 = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();

export function encodeBase58(bytes: Uint8Array, alphabet = BASE58): string {
  let number = BigInt(`0x${Buffer.from(bytes).toString("hex") || "0"}`);
  let text = "";
  while (number > 0n) {
    text = alphabet.charAt(Number(number % 58n)) + text;
    number /= 58n;
  }
  for (const byte of bytes) {
    if (byte !== 0) break;
    text = alphabet.charAt(0) + text;
  }
  return text;
}

export function encodeBase58Check(bytes: Uint8Array, alphabet = BASE58): string {
  return encodeBase58(Buffer.concat([bytes, hashSha256(hashSha256(bytes)).subarray(0, 4)]), alphabet);
}

/** CRC16-XMODEM, least byte first, as Stellar's keys end. */
export function sumCrc16(bytes: Uint8Array): Buffer {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return Buffer.from([crc & 0xff, crc >>> 8]);
}

export function sumCrc24(bytes: Uint8Array): Buffer {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit += 1) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= 0x1864cfb;
    }
  }
  return Buffer.from([(crc >>> 16) & 0xff, (crc >>> 8) & 0xff, crc & 0xff]);
}

function splitBits(bytes: Uint8Array): number[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((five) => Number.parseInt(five.padEnd(5, "0"), 2));
}

export function encodeBase32(bytes: Uint8Array): string {
  return splitBits(bytes)
    .map((five) => `${LOWER.toUpperCase()}234567`.charAt(five))
    .join("");
}

export function encodeBech32(human: string, bytes: Uint8Array): string {
  const data = splitBits(bytes);
  const letters = [...human].map((letter) => letter.charCodeAt(0));
  const spread = [...letters.map((code) => code >> 5), 0, ...letters.map((code) => code & 31)];
  const sum = sumPolymod([...spread, ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  const check = [0, 1, 2, 3, 4, 5].map((at) => (sum >>> (5 * (5 - at))) & 31);
  return `${human}1${[...data, ...check].map((five) => "qpzry9x8gf2tvdw0s3jn54khce6mua7l".charAt(five)).join("")}`;
}

function sumPolymod(values: readonly number[]): number {
  const steps = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, step] of steps.entries()) if ((top >>> bit) & 1) sum ^= step;
  }
  return sum >>> 0;
}
