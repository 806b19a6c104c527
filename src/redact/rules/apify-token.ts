import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "apify-token",
  title: "Apify API token",
  forms: [
    { prefixes: ["apify_api_"], alphabet: "base62", length: 36 },
    { prefixes: ["apify_proxy_"], alphabet: "base62", length: 36 },
  ],
  examples: {
    hides: [
      sample("apify_api_", "IlOJN3oy0JtcTUjPbKXQjS5Swq3tEhC4XUeF"),
      sample("apify_proxy_", "AZaVQJPbCeHy8vxaf6ovwTYrQMXXJ79n9MCv"),
      sample("APIFY_TOKEN=apify_api_", "mTfEO0WE4qpEOeXmUFzRST5cxN3X2NjLtKfh"),
    ],
    keeps: ["apify_api_", "apify_api_client", "apify_proxy_settings"],
  },
});
