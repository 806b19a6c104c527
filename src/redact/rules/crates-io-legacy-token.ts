import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "crates-io-legacy-token",
  title: "Cargo registry token without a prefix",
  labels: ["cargo_registry", "cargo login", "cargo_registries"],
  value: "(?!cio)[A-Za-z0-9]{32,35}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("CARGO_REGISTRY_TOKEN=", "34pJa0LlzW9F7SIa", "cmRZnYkhvd4fdMsv"),
      sample("cargo login ", "2VZcy3KSdnXtIqCU", "enun9JV0uLDRd8u3"),
    ],
    keeps: ["CARGO_REGISTRY_TOKEN=$TOKEN", "cargo login --registry harbor"],
  },
});
