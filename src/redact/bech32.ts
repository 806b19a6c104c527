const LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** The check of Bitcoin's bech32 (BIP 173): the remainder over prefix and letters has to be one. */
export function passesBech32Check(text: string): boolean {
  const split = text.lastIndexOf("1");
  const prefix = Array.from(text.slice(0, split), (letter) => letter.charCodeAt(0));
  const data = Array.from(text.slice(split + 1), (letter) => LETTERS.indexOf(letter));
  if (split < 1 || data.includes(-1)) return false;
  const values = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data];
  return values.reduce(step, 1) === 1;
}

function step(remainder: number, value: number): number {
  const top = remainder >>> 25;
  let next = ((remainder & 0x1ffffff) << 5) ^ value;
  GENERATOR.forEach((polynomial, bit) => {
    if ((top >>> bit) & 1) next ^= polynomial;
  });
  return next;
}
