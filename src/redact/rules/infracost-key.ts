import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "infracost-key",
  title: "Infracost API key",
  forms: [{ prefixes: ["ico-"], alphabet: "base62", length: 32 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("ico-", "2TwCz6r3hSFkHhMx", "mM37zeqHd0N1yQYq"),
      sample("INFRACOST_API_KEY=ico-", "tFFBlZZ9gyBmN74B", "YWhDH6WD3GNfwpzX"),
    ],
    keeps: ["ico-", "favicon ico-sizes", "ico-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
});
