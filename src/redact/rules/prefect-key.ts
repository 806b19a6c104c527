import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "prefect-key",
  title: "Prefect user or service account key",
  forms: [{ prefixes: ["pnu_", "pnb_"], alphabet: "base62", length: 36 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("pnu_", "TMl3uRlLgYgyR78g3n", "JMMtlThDe198RyWQF0"),
      sample("PREFECT_API_KEY=pnb_", "BbsG0VxAiFH0CJ3JN5", "gEe4GJeNferU5XLJna"),
    ],
    keeps: ["pnu_", "pnu_index", "pnb_settings_of_the_harbor"],
  },
});
