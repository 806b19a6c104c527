import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "shippo-token",
  title: "Shippo API token",
  forms: [{ prefixes: ["shippo_live_", "shippo_test_"], alphabet: "hex", length: 40 }],
  examples: {
    hides: [
      sample("shippo_live_", "6004e7dd7257086041f7ec4c2f0bc42418b7ff39"),
      sample("SHIPPO_TOKEN=shippo_test_", "fd2aee7f2c3bb5dff2ae347ee5d9381a88c80c2e"),
    ],
    keeps: ["shippo_live_", sample("shippo_live_", "x".repeat(40))],
  },
});
