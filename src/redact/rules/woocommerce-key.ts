import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "woocommerce-key",
  title: "WooCommerce consumer key or secret",
  forms: [{ prefixes: ["ck_", "cs_"], alphabet: "hex", length: 40 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("ck_", "e502175c503bdf955c1397b17400a0204f4bce9e"),
      sample("WOOCOMMERCE_SECRET=cs_", "29cd04bb38aff40e08742a9e2efe17353e756985"),
    ],
    keeps: ["ck_", "ck_harbor", "cs_precision"],
  },
});
