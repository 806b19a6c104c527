import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "replicate-token",
  title: "Replicate API token",
  forms: [{ prefixes: ["r8_"], alphabet: "base62", length: 37 }],
  examples: {
    hides: [
      sample("r8_", "IoUiWCjzdryO0h8J0JvVy5OUrPKLAxuLO0UlY"),
      sample("REPLICATE_API_TOKEN=r8_", "rwTR3yXagXSz7vnYYvr01h1dp89ugMJwpiOXf"),
    ],
    keeps: ["r8_", sample("r8_", "x".repeat(37))],
  },
});
