import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "fireworks-key",
  title: "Fireworks API key",
  forms: [
    { prefixes: ["fw_", "fw-"], alphabet: "base62", length: [22, 48] },
    { prefixes: ["fpk_"], alphabet: "base62", length: [22, 64] },
  ],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("fw_", "MerS49xIp8I3eRREvaDZgIKo"),
      sample("fpk_", "PN3OSTwiJv2rD9TbXobcUB8x"),
      sample("FIREWORKS_API_KEY=fw-", "w6Rn9DFrm2TnwpzQ1uzfn1RF"),
    ],
    keeps: ["fw_", "fw_settings_of_the_harbor_gateway", "fw-lights-of-the-night-watch-2026"],
  },
});
