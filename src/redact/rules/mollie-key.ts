import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "mollie-key",
  title: "Mollie API key or access token",
  forms: [
    { prefixes: ["live_", "test_"], alphabet: "base62", length: 30 },
    { prefixes: ["access_"], alphabet: "base62", length: [40, 60] },
  ],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("live_", "AHLsZitGB3vILgR9kpKH1d6CXW7RNp"),
      sample("access_", "NVqOAGbFMAzJ9Pb1btT2024nNnWIPT42HEgmuMx7"),
      sample("MOLLIE_API_KEY=test_", "sJh5uxaWVw1waaAPSqDuSKWSLM9Ln1"),
    ],
    keeps: ["live_", "live_settings_of_the_night_watch", "test_theHarborHasTwoLightsOnTheP"],
  },
});
