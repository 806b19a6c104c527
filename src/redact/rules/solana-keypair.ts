import { defineRule } from "../define-rule.ts";

/** Of 64 random bytes nearly 57 differ. */
const FEWEST_DISTINCT = 44;

/** Words that stand before a key; a wallet's file holds the list alone. */
const LABEL = /(?:secret|private|wallet|key[ _-]?pair|keypair|signer|solana|id\.json)[^[\]]{0,32}$/i;
const LONGEST_LABEL = 80;

function isLabeled(list: string, { input, index }: RegExpExecArray): boolean {
  return input.length - list.length <= 8 || LABEL.test(input.slice(Math.max(0, index - LONGEST_LABEL), index));
}

const BYTES = Array.from({ length: 64 }, (_, at) => (at * at * 13 + at * 37 + 11) % 251);

export default defineRule({
  id: "solana-keypair",
  title: "Key pair of a Solana account as a list of 64 bytes",
  keywords: ["[0,", "[00,", "[000,", "[0 ", "[00 ", "[000 "],
  pattern: /\[[0-9]{1,3}(?:\s{0,2},\s{0,8}[0-9]{1,3}){63}\s{0,2}\]/g,
  kind: "specific",
  accept: (list, match) => {
    const numbers = list.slice(1, -1).split(",").map(Number);
    return (
      numbers.every((number) => number <= 255) && new Set(numbers).size >= FEWEST_DISTINCT && isLabeled(list, match)
    );
  },
  confidence: () => "medium",
  canonical: (list) => list.replace(/\s/g, ""),
  examples: {
    hides: [`[${BYTES.join(",")}]`, `const wallet = Keypair.fromSecretKey(Uint8Array.from([${BYTES.join(", ")}]));`],
    keeps: [`the signature is [${BYTES.join(",")}]`, "[1,2,3]", `wallet: [${BYTES.map((byte) => byte % 8).join(",")}]`],
  },
});
