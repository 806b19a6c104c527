import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "byterover-key",
  title: "ByteRover API key",
  forms: [{ prefixes: ["brv_"], alphabet: "base62", length: [20, Infinity] }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("brv_", "kObaiR1Vegsbeu8Zn8AaTlaHfRWaX2CFLTQLSXHi"),
      sample("BRV_API_KEY=brv_", "AbRrDpx8dlMcBQ1ZT3D1ZoynwNOa3e1GiNNR4imd"),
    ],
    keeps: ["brv_", "brv_settings_of_the_harbor"],
  },
});
