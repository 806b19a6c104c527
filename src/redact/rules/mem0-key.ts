import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "mem0-key",
  title: "Mem0 API key",
  forms: [
    { prefixes: ["m0-"], alphabet: "base62", length: 40 },
    { prefixes: ["mem0_"], alphabet: "base62", length: [20, Infinity] },
  ],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("m0-", "rjwJUDuoK6o9cqSMr1w6bH8tZVIDK006NlXU28lO"),
      sample("mem0_", "nmtLfyA3XZYy2h9UqGt0pbpwiJbcKVwabQlEKJLP"),
      sample("MEM0_API_KEY=m0-", "35sRWicWRgZ5c3whmz9O2i3KkdYZ43H8MZWL1uHv"),
    ],
    keeps: ["m0-", "mem0_settings", "m0-cortex-board"],
  },
});
