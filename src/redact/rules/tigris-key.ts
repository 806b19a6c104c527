import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "tigris-key",
  title: "Tigris secret access key",
  forms: [{ prefixes: ["tsec_"], alphabet: "base64url", length: [40, 80] }],
  examples: {
    hides: [
      sample("tsec_", "JmYemTtr33Uo-t59iKm76RwPU50UAG", "1hrBimBjSE-U0A7cpXnJ7M9VkY2k5F"),
      sample("AWS_SECRET_ACCESS_KEY=tsec_", "YU7KYZP_cDKcc3h0_hz0Jyy7tXovVo", "OyInqJfIgA4wRzNFtYzsL1btoFz-SV"),
    ],
    keeps: ["tsec_", "tsec_settings", "mtsec_of_the_harbor"],
  },
});
