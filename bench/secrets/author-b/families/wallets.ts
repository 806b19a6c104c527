import { BASE58_RIPPLE } from "../alphabets.ts";
import { encodeBase32, encodeBase58, encodeBase58Check, encodeBech32, hashSha256, sumCrc16 } from "../checksums.ts";
import type { Family, Nature } from "../family.ts";
import type { Random } from "../prng.ts";
import { MNEMONIC_WORDS } from "./mnemonic-words.ts";

export const WALLETS: readonly Family[] = [
  build("bip39-mnemonic-12", "phrase", "mnemonic|seed phrase|recovery phrase|wallet seed", (random) =>
    makeMnemonic(random, 16),
  ),
  build("bip39-mnemonic-24", "phrase", "mnemonic|seed phrase|recovery words|secret phrase", (random) =>
    makeMnemonic(random, 32),
  ),
  build("bitcoin-wif", "token", "wif|btc private key|privkey|wallet private key", (random) =>
    encodeBase58Check(Buffer.concat([Buffer.of(0x80), random.bytes(32), Buffer.of(1)])),
  ),
  build("bip32-extended-private-key", "token", "xprv|master key|hd key", (random) =>
    encodeBase58Check(
      Buffer.concat([
        Buffer.from("0488ade4", "hex"),
        Buffer.alloc(9),
        random.bytes(32),
        Buffer.of(0),
        random.bytes(32),
      ]),
    ),
  ),
  build(
    "ethereum-private-key",
    "opaque",
    "private key|eth private key|deployer private key|deployer key",
    (random) => (random.chance(0.7) ? "0x" : "") + random.bytes(32).toString("hex"),
  ),
  build("solana-secret-key", "opaque", "solana private key|phantom private key|sol secret key", (random) =>
    encodeBase58(random.bytes(64)),
  ),
  build("stellar-secret-seed", "token", "stellar secret|xlm seed|stellar seed", (random) => {
    const body = Buffer.concat([Buffer.of(18 << 3), random.bytes(32)]);
    return encodeBase32(Buffer.concat([body, sumCrc16(body)]));
  }),
  build("ripple-family-seed", "token", "xrp secret|ripple seed|xrpl seed", (random) =>
    encodeBase58Check(Buffer.concat([Buffer.of(0x21), random.bytes(16)]), BASE58_RIPPLE),
  ),
  build("nostr-nsec", "token", "nsec|nostr private key|nostr key", (random) => encodeBech32("nsec", random.bytes(32))),
  build("age-identity", "token", "age key|sops age key|age identity", (random) =>
    encodeBech32("age-secret-key-", random.bytes(32)).toUpperCase(),
  ),
  build("monero-spend-key", "opaque", "spend key|monero spend key|xmr secret spend key", (random) =>
    random.bytes(32).toString("hex"),
  ),
  build("cosmos-validator-key", "opaque", "priv key|validator priv key", (random) =>
    random.bytes(64).toString("base64"),
  ),
];

function build(name: string, nature: Nature, labels: string, make: (random: Random) => string): Family {
  return { name, nature, labels: labels.split("|"), make: (random) => ({ value: make(random) }) };
}

export function makeMnemonic(random: Random, bytes: number): string {
  const entropy = random.bytes(bytes);
  const sum = hashSha256(entropy).subarray(0, 1);
  const bits = [...entropy, ...sum].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const words = Math.floor((bytes * 8 + bytes / 4) / 11);
  return Array.from(
    { length: words },
    (_none, at) => MNEMONIC_WORDS[Number.parseInt(bits.slice(at * 11, at * 11 + 11), 2)] ?? "",
  ).join(" ");
}
