import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "netlify-token",
  title: "Netlify personal, OAuth, CLI or build token",
  forms: [{ prefixes: ["nfp_", "nfo_", "nfc_", "nfu_", "nfb_"], alphabet: "base62", length: 36 }],
  examples: {
    hides: [
      sample("nfp_", "oUMljxR6jBvflgLMx6", "s0ogCTK4Zd7y8Pxkgb"),
      sample("netlify deploy --auth nfc_", "26yofrhIpQeraRhTgo", "QVE7ba2plWwcZFhHWX"),
    ],
    keeps: ["nfp_", "nfc_settings", "nfo_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
});
