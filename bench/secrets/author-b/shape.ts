import { ALNUM, BASE32, BASE58, BASE64, BASE64_URL, DIGITS, HEX, LOWER, UPPER } from "./alphabets.ts";
import type { Random } from "./prng.ts";

const CLASSES: { readonly [letter: string]: string } = {
  a: LOWER,
  A: UPPER,
  d: DIGITS,
  x: HEX,
  X: HEX.toUpperCase(),
  w: ALNUM,
  k: `${LOWER}${DIGITS}`,
  K: `${UPPER}${DIGITS}`,
  u: BASE64_URL,
  b: BASE64,
  t: BASE32,
  z: BASE58,
  l: `${LOWER}${UPPER}`,
};

/**
 * Fills a vendor's published form: `<w24>` is 24 letters of a class, `<w20-40>` so many at most,
 * `<B32>` and `<U32>` are so many bytes in base64 and base64url, `<uuid>` is a version 4.
 */
export function fillShape(shape: string, random: Random): string {
  return shape.replace(/<(?:(uuid)|([A-Za-z])(\d+)(?:-(\d+))?)>/g, (_whole, uuid, letter, low, high) => {
    if (uuid) return makeUuid(random);
    const count = high ? random.int(Number(low), Number(high)) : Number(low);
    if (letter === "B") return random.bytes(count).toString("base64");
    if (letter === "U") return random.bytes(count).toString("base64url");
    const alphabet = CLASSES[letter];
    if (!alphabet) throw new Error(`no class ${letter} in ${shape}`);
    return random.chars(alphabet, count);
  });
}

export function makeUuid(random: Random): string {
  const hex = random.chars(HEX, 32);
  const variant = random.pick(["8", "9", "a", "b"]);
  const tail = `${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${tail}`;
}
