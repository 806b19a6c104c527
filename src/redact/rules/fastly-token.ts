import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "fastly-token",
  title: "Fastly API token",
  labels: ["fastly"],
  says: "key|token",
  value: "[A-Za-z0-9_-]{32}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("FASTLY_API_TOKEN=", "kOb7EtkEuXr5jEcU", "8DiRypQ1UwKtXNrV"),
      sample("Fastly-Key: ", "santaJUmA9Wt2D7P", "hMgJIKDx0VVXyE94"),
    ],
    keeps: ["fastly key-value store of the harbor", "FASTLY_API_TOKEN=$TOKEN", "fastly-token-of-the-night-watch"],
  },
});
