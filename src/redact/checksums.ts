const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Bit by bit: tokens are short. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    crc ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** GitHub's and npm's form: after the prefix 30 random letters, then their CRC32 as six digits of base 62. */
export function hasBase62Checksum(token: string): boolean {
  const body = token.slice(token.indexOf("_") + 1);
  return body.length === 36 && body.endsWith(base62Checksum(body.slice(0, 30)));
}

/** Matrix's form: the CRC32 of all that stands before the last underscore, after it. */
export function hasTrailingChecksum(token: string): boolean {
  const end = token.lastIndexOf("_");
  return end > 0 && token.slice(end + 1) === base62Checksum(token.slice(0, end));
}

/** The CRC32 of a text as six digits of base 62. */
function base62Checksum(text: string): string {
  let rest = crc32(text);
  let checksum = "";
  for (let place = 0; place < 6; place += 1) {
    checksum = BASE62.charAt(rest % 62) + checksum;
    rest = Math.floor(rest / 62);
  }
  return checksum;
}

/** Grafana's form: the CRC32 of all before the last underscore, in hex, its lowest byte first. */
export function hasLittleEndianChecksum(token: string): boolean {
  const split = token.lastIndexOf("_");
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(token.slice(0, split)));
  return token.slice(split + 1) === sum.toString("hex");
}

/** The check digit of payment cards. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - place));
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The check of bank account numbers (ISO 13616): letters count from ten, the whole leaves 1 when divided by 97. */
export function passesMod97(iban: string): boolean {
  let rest = 0;
  for (const letter of iban.slice(4) + iban.slice(0, 4)) {
    const number = Number.parseInt(letter, 36);
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
  }
  return rest === 1;
}
