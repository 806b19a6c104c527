import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "tavily-key",
  title: "Tavily search API key",
  forms: [{ prefixes: ["tvly-dev-", "tvly-prod-", "tvly-"], alphabet: "base64url", length: [32, 64] }],
  examples: {
    hides: [
      sample("tvly-dev-", "daof38HCcd46lTVVSrzLrFOa0WGMecQt"),
      sample("TAVILY_API_KEY=tvly-", "F5lJeepECjFHhrZySyKe1mIHf5Kdk6lq"),
    ],
    keeps: ["tvly-dev-", sample("tvly-dev-", "x".repeat(32))],
  },
});
