import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "friendli-token",
  title: "Friendli access token",
  forms: [{ prefixes: ["flp_"], alphabet: "base62", length: [40, 64] }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("flp_", "XwQt9uOeGR7sojO4OQshGK9S2nfcKjyaS2tdDOCgkPpmgv"),
      sample("FRIENDLI_TOKEN=flp_", "5A832QsF0rS0Jervn2tmwTZ6DoREv4QrnTrjmNyQwc6eF2"),
    ],
    keeps: ["flp_", "flp_harbor"],
  },
});
