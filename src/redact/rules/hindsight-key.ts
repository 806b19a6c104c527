import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "hindsight-key",
  title: "Hindsight API key",
  forms: [
    { prefixes: ["hsk-"], alphabet: "base62", length: [20, Infinity] },
    { prefixes: ["hsk_"], alphabet: "word", length: [32, Infinity] },
  ],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("hsk-", "U4HiuIL2ahozZKgI3OSou0I6dQoBfaxk"),
      sample("hsk_", "kVq1UFY2HHiSZ2DPRlw0ZbdxReGk2wJXCqPeHwstelvU1AB6"),
      sample("HINDSIGHT_API_KEY=hsk-", "PmwibRaTQ2QYNE4e048Zhkvvyt76xq3z"),
    ],
    keeps: ["hsk-", "hsk-bank-of-the-harbor"],
  },
});
