import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "browserbase-key",
  title: "Browserbase API key",
  forms: [{ prefixes: ["bb_live_", "bb_test_"], alphabet: "base64url", length: [24, 40] }],
  examples: {
    hides: [
      sample("bb_live_", "gOz8h5EqeahOrj36Z1ClGbuJzNT"),
      sample("BROWSERBASE_API_KEY=bb_test_", "eCZS1t80WqUABpHeAJdtRX4cChQ"),
    ],
    keeps: ["bb_live_", sample("bb_live_", "x".repeat(27))],
  },
});
