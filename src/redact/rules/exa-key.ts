import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "exa-key",
  title: "Exa search API key",
  forms: [{ prefixes: ["exa_"], alphabet: "base62", length: [20, Infinity] }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("exa_", "XearDoe3OPATr29SrNZFgR8beABEHuOQ"),
      sample("EXA_API_KEY=exa_", "ZD0i4JVpGVpaP036vJPtlMDSCuJXhiUq"),
    ],
    keeps: ["exa_", "exa_search_results_of_2026"],
  },
});
