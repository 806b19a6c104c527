import { passesBase58Check } from "../base58.ts";
import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "extended-private-key",
  title: "Extended private key of a Bitcoin wallet (BIP 32)",
  forms: [{ prefixes: ["xprv", "yprv", "zprv", "tprv", "uprv", "vprv"], alphabet: "base62", length: 107 }],
  checksum: passesBase58Check,
  examples: {
    hides: [
      sample(
        "xprv",
        "Pvp5EXqry18IbAFexZoaf76Vv8IAskY4jSIHhhwCWTbDlb7FyWlpydq4mtgagsIa",
        "AoDJpi5uMIXY6UWfJv5W4cxnXVaGeIjuMd4ApClEIhx",
      ),
    ],
    keeps: ["xprv", "xprv…", "xprv9s21ZrQH143K"],
  },
});
