import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "shopify-token",
  title: "Shopify access token or shared secret",
  forms: [{ prefixes: ["shpat_", "shpca_", "shppa_", "shpss_", "shptka_"], alphabet: "anyHex", length: 32 }],
  examples: {
    hides: [
      sample("shpat_", "4b825dc642cb6eb9a060e54bf8d69288"),
      sample("X-Shopify-Access-Token: shppa_", "0f1e2d3c4b5a69788796a5b4c3d2e1f0"),
    ],
    keeps: ["shpat_", "shpss_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "the shpat_ prefix of the harbor shop"],
  },
});
