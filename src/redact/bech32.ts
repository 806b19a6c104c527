const LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function mix(sum: number, value: number): number {
  const top = sum >>> 25;
  let next = ((sum & 0x1ffffff) << 5) ^ value;
  GENERATOR.forEach((term, bit) => {
    if ((top >>> bit) & 1) next ^= term;
  });
  return next;
}

/** The checksum of BIP 173, over the part before the last `1` and the letters after it. */
export function hasBech32Checksum(text: string): boolean {
  const lower = text.toLowerCase();
  const split = lower.lastIndexOf("1");
  const codes = [...lower.slice(0, split)].map((letter) => letter.charCodeAt(0));
  const values = [...lower.slice(split + 1)].map((letter) => LETTERS.indexOf(letter));
  if (split < 1 || values.length < 6 || values.includes(-1)) return false;
  const spread = [...codes.map((code) => code >>> 5), 0, ...codes.map((code) => code & 31), ...values];
  return spread.reduce(mix, 1) === 1;
}
