import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "cloudflare-token",
  title: "Cloudflare user token, account token or global key with its prefix",
  forms: [{ prefixes: ["cfut_", "cfat_", "cfk_"], alphabet: "base62", length: 40, tail: "[a-f0-9]{8}" }],
  examples: {
    hides: [
      sample("cfut_", "9P4UqhCdmTTNS3cniA1g", "zvTi1lmOnBJMRqDg9uuD", "0189bd55"),
      sample("CLOUDFLARE_API_TOKEN=cfat_", "ULEPGdri3WR5HO8O560v", "4OcG7fOLozeD8bW5Yrnb", "5293ef97"),
    ],
    keeps: ["cfut_", "cfk_settings_of_the_harbor", "cfat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
});
