import { crc32 } from "node:zlib";
import { fill } from "./fill.ts";
import type { Random } from "./random.ts";

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** GitHub's and npm's tokens end in the CRC32 of their random part, six letters of base 62. */
export function withCrc62(prefix: string, random: Random): string {
  const body = fill("{30w}", random);
  let left = crc32(body);
  let check = "";
  for (let at = 0; at < 6; at += 1) {
    check = BASE62.charAt(left % 62) + check;
    left = Math.floor(left / 62);
  }
  return prefix + body + check;
}

/** Grafana's service account tokens: CRC32 of what stands before the last underscore, its lowest byte first, in hex. */
export function withCrcHex(prefix: string, random: Random): string {
  const body = prefix + fill("{32w}", random);
  const check = Buffer.alloc(4);
  check.writeUInt32LE(crc32(body));
  return `${body}_${check.toString("hex")}`;
}

/** A payment card number of the usual length with the right last digit. */
export function cardNumber(start: string, length: number, random: Random): string {
  const digits = start + fill(`{${length - 1 - start.length}d}`, random);
  let sum = 0;
  for (const [at, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits + ((10 - (sum % 10)) % 10);
}

/** An IBAN with the right two check digits. */
export function iban(country: string, body: string): string {
  const moved = `${body}${country}00`;
  const digits = [...moved].map((letter) => Number.parseInt(letter, 36)).join("");
  const check = 98n - (BigInt(digits) % 97n);
  return `${country}${check.toString().padStart(2, "0")}${body}`;
}
