import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "duffel-token",
  title: "Duffel API token",
  forms: [{ prefixes: ["duffel_live_", "duffel_test_"], alphabet: "base64url", length: 43 }],
  examples: {
    hides: [
      sample("duffel_live_", "p9QSgGKZLttDN1p0zKV6N491DNXae9lEIbn3F8kBWF8"),
      sample("DUFFEL_TOKEN=duffel_test_", "MSQR7pqKY8dg3LygnoNIbUFSX3bdcjdGMGKHBiDcRu3"),
    ],
    keeps: ["duffel_live_", sample("duffel_live_", "x".repeat(43))],
  },
});
