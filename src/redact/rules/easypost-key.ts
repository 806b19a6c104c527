import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "easypost-key",
  title: "EasyPost API key",
  forms: [{ prefixes: ["EZAK", "EZTK"], alphabet: "base62", length: 54 }],
  examples: {
    hides: [
      sample("EZAK", "TOwcqewIcMI9JyssjwDfbY31B5kJw3i1hebnjXun61tSHtxenaQ5OE"),
      sample("EASYPOST_API_KEY=EZTK", "uIS53YPpgMJ7kooIDsK3wIFnZsvEkSpM9a4M2BFjvaDQ8Zei2VM31i"),
    ],
    keeps: ["EZAK", sample("EZAK", "x".repeat(54))],
  },
});
