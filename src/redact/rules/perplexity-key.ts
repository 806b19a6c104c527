import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "perplexity-key",
  title: "Perplexity API key",
  forms: [{ prefixes: ["pplx-"], alphabet: "base62", length: 48 }],
  examples: {
    hides: [
      sample("pplx-", "1RU1kSxngj4GdsTPzYrqjmhFk8RNpKY9strKsJE4ewLWWy5G"),
      sample("PERPLEXITY_API_KEY=pplx-", "RJSRI1LUdqcXfsz70SuzC6pdOa1DdQF92CsZpxGSFRJKQ78d"),
    ],
    keeps: ["pplx-", "pplx-7b-online", "pplx-70b-chat"],
  },
});
