import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";
import { UUID_TAIL } from "../uuid-form.ts";

export default defineToken({
  id: "riot-key",
  title: "Riot Games API key",
  forms: [{ prefixes: ["RGAPI-"], alphabet: "hex", length: 8, tail: UUID_TAIL }],
  examples: {
    hides: [
      sample("RGAPI-", "81bed3db-2ade-e3d9-6fee-3fc06536044a"),
      sample("RIOT_API_KEY=RGAPI-", "128a6a3c-acaf-e708-0f53-23d16dd6b0d1"),
    ],
    keeps: ["RGAPI-", sample("RGAPI-", "x".repeat(8))],
  },
});
