import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "checkout-com-key",
  title: "Checkout.com secret key",
  forms: [{ prefixes: ["sk_sbox_", "sk_"], alphabet: "lower36", length: 26, tail: "[a-z0-9*#$=]" }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("sk_sbox_", "xae6exkiuj4xzzuupq1ex8015o7"),
      sample("CHECKOUT_SECRET_KEY=sk_", "zax6cvpasrjv63sgxr4ffrzlem7"),
    ],
    keeps: ["sk_sbox_", "sk_harbor"],
  },
});
