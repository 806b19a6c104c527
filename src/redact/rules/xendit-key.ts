import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "xendit-key",
  title: "Xendit secret key",
  forms: [{ prefixes: ["xnd_production_", "xnd_development_"], alphabet: "base62", length: [40, 80] }],
  examples: {
    hides: [
      sample("xnd_production_", "QV6JjojoS9lKCdJdzWqZnrzZW29yZ1aIk8K9rajWKUTimtONpCQhFrhVdS"),
      sample("XENDIT_SECRET_KEY=xnd_development_", "Tfy2PRmAANf1lgMghpljzAqZIYzolJdR5yLcNod5m5kgE3PNeETxjUcu9r"),
    ],
    keeps: ["xnd_production_", "xnd_public_production_harbor", "xnd_production_"],
  },
});
