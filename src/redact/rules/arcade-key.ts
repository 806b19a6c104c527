import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "arcade-key",
  title: "Arcade API key",
  forms: [{ prefixes: ["arc_"], alphabet: "base62", length: [48, 60] }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("arc_", "lM49F6ZMGtACs7I36albIjQZ2n9BrH5TA1K7U1FYhklVA57pL6b"),
      sample("ARCADE_API_KEY=arc_", "gvkjHzfqaGj86tbKw5Kn5OSGgSqgSX6LVcmmJSOgc83wnxafcMy"),
    ],
    keeps: ["arc_", "arc_of_the_harbor_bridge"],
  },
});
