import { crc32 as zlibCrc32 } from "node:zlib";
import { ALPHABETS } from "./pattern.ts";
import type { Rand } from "./rand.ts";

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** GitHub's and npm's: CRC32 of the thirty letters before it, in six letters of base 62. */
export function checksum62(body: string): string {
  let rest = zlibCrc32(body);
  let out = "";
  for (let place = 0; place < 6; place += 1) {
    out = BASE62.charAt(rest % 62) + out;
    rest = Math.floor(rest / 62);
  }
  return out;
}

export function writeChecked(prefix: string, rand: Rand): string {
  const body = rand.chars(ALPHABETS.A ?? BASE62, 30);
  return prefix + body + checksum62(body);
}

export function writeWronglyChecked(prefix: string, rand: Rand): string {
  const body = rand.chars(BASE62, 30);
  const right = checksum62(body);
  return prefix + body + right.slice(0, 5) + (right.endsWith("q") ? "r" : "q");
}

/** Grafana: CRC32 of all before the last underscore, little end first. */
export function writeGrafana(rand: Rand): string {
  const body = `glsa_${rand.chars(BASE62, 32)}`;
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(zlibCrc32(body));
  return `${body}_${sum.toString("hex")}`;
}

const BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

function polymod(values: readonly number[]): number {
  const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of generators.entries()) if ((top >> bit) & 1) sum ^= generator;
  }
  return sum;
}

/** age's secret keys are Bech32, written in capitals. */
export function writeAgeKey(rand: Rand): string {
  const human = "age-secret-key-";
  const bits = Array.from(rand.bytes(32), (byte) => byte.toString(2).padStart(8, "0"))
    .join("")
    .padEnd(260, "0");
  const words = Array.from(bits.matchAll(/.{5}/g), ([five]) => Number.parseInt(five, 2));
  const letters = Array.from(human, (letter) => letter.charCodeAt(0));
  const spread = [...letters.map((code) => code >> 5), 0, ...letters.map((code) => code & 31)];
  const sum = polymod([...spread, ...words, 0, 0, 0, 0, 0, 0]) ^ 1;
  const check = Array.from({ length: 6 }, (_, at) => (sum >>> (5 * (5 - at))) & 31);
  return `${human}1${[...words, ...check].map((word) => BECH32.charAt(word)).join("")}`.toUpperCase();
}
