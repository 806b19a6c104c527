import { defineRule } from "../define-rule.ts";
import { ed25519PublicKey, isEd25519Pair } from "../ed25519-pair.ts";

function bytesOf(list: string): Uint8Array | undefined {
  const numbers = list.slice(1, -1).split(",").map(Number);
  return numbers.every((number) => number <= 255) ? Uint8Array.from(numbers) : undefined;
}

const SEED = Uint8Array.from({ length: 32 }, (_, at) => (at * 37 + 11) % 256);
const WALLET = [...SEED, ...ed25519PublicKey(SEED)];

export default defineRule({
  id: "solana-keypair",
  title: "Key pair of a Solana account as a list of 64 bytes",
  keywords: ["[0,", "[00,", "[000,", "[0 ", "[00 ", "[000 "],
  pattern: /\[[0-9]{1,3}(?:\s{0,2},\s{0,8}[0-9]{1,3}){63}\s{0,2}\]/g,
  kind: "specific",
  // Lists of 64 bytes are many; only a seed with its own public key behind it is a wallet.
  accept: (list) => {
    const bytes = bytesOf(list);
    return bytes !== undefined && isEd25519Pair(bytes);
  },
  canonical: (list) => list.replace(/\s/g, ""),
  examples: {
    hides: [`[${WALLET.join(",")}]`, `"keypair": [${WALLET.join(", ")}]`],
    keeps: [`[${[...SEED, ...SEED].join(",")}]`, "[1,2,3]"],
  },
});
