import { createHash } from "node:crypto";
import { MNEMONIC_WORDS } from "./mnemonic-words.ts";

let places: ReadonlyMap<string, number> | undefined;

/** Made at the first use: most texts hold no mnemonic. */
function placeOf(word: string): number | undefined {
  places ??= new Map(MNEMONIC_WORDS.map((known, place) => [known, place]));
  return places.get(word);
}

export function isMnemonicWord(word: string): boolean {
  return placeOf(word) !== undefined;
}

/** The check of BIP 39: the last bits are the first ones of the hash of the rest. By chance one phrase in 16 passes. */
export function hasMnemonicChecksum(words: readonly string[]): boolean {
  let bits = "";
  for (const word of words) {
    const place = placeOf(word);
    if (place === undefined) return false;
    bits += place.toString(2).padStart(11, "0");
  }
  const checked = Math.floor(bits.length / 33);
  const entropy = Buffer.from((bits.slice(0, -checked).match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const hash = createHash("sha256").update(entropy).digest();
  return (hash[0] ?? 0).toString(2).padStart(8, "0").startsWith(bits.slice(-checked));
}
