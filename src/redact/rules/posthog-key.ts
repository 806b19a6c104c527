import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "posthog-key",
  title: "PostHog personal API key",
  forms: [{ prefixes: ["phx_", "phs_", "pha_", "phr_"], alphabet: "base62", length: [43, 60] }],
  examples: {
    hides: [
      sample("phx_", "1LXAW1tGYBqjzyu9P0pmcretBIOHo6LtYRAHT9boSejuvJT"),
      sample("POSTHOG_PERSONAL_API_KEY=phr_", "jZyZpksAmRX65oUTYDvUftNhaxmnB7ybyBkfqiW395tzDXM"),
    ],
    keeps: ["phx_", sample("phc_", "9wV1GhvQ5o8kkThjmFa93z3oKqMIDbWvgiChHRmt7cI"), "phx_"],
  },
});
