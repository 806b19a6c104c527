import { createHash } from "node:crypto";

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** Keys in base 58 are short; decoding takes the square of their length. */
const LONGEST = 128;

/** The bytes of a text in Bitcoin's base 58, or nothing when it is none. */
function decodeBase58(text: string): Uint8Array | undefined {
  if (text.length > LONGEST) return undefined;
  const bytes: number[] = [];
  for (const letter of text) {
    let carry = ALPHABET.indexOf(letter);
    if (carry < 0) return undefined;
    for (let at = 0; at < bytes.length; at += 1) {
      carry += (bytes[at] ?? 0) * 58;
      bytes[at] = carry & 0xff;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 0xff);
  }
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  return Uint8Array.from([...new Array<number>(zeros).fill(0), ...bytes.reverse()]);
}

/** Bitcoin's check: the last four bytes begin the double SHA-256 of those before them. */
export function passesBase58Check(text: string): boolean {
  const bytes = decodeBase58(text);
  if (!bytes || bytes.length < 5) return false;
  const body = bytes.subarray(0, -4);
  const hash = createHash("sha256").update(createHash("sha256").update(body).digest()).digest();
  return hash.subarray(0, 4).equals(bytes.subarray(-4));
}
