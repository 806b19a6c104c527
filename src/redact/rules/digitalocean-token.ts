import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "digitalocean-token",
  title: "DigitalOcean personal, OAuth or refresh token",
  forms: [{ prefixes: ["dop_v1_", "doo_v1_", "dor_v1_"], alphabet: "hex", length: 64 }],
  examples: {
    hides: [
      sample("dop_v1_", "c4cef270b67c44625851c4c1470c4c94", "cfdaf2d04ef9e327ae486d09f354491f"),
      sample("Authorization: Bearer doo_v1_", "f57ffcdb071af9c7233b7c2ad070cdbd", "081b33b63ac922fc224577113d218a53"),
    ],
    keeps: ["dop_v1_", "dop_v1_example", "dor_v1_0000000000000000000000000000000000000000000000000000000000000000"],
  },
});
