import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "figma-token",
  title: "Figma access, OAuth or plan token",
  forms: [
    {
      prefixes: ["figd_", "figo_", "figu_", "figoh_", "figor_", "figma_oauth_"],
      alphabet: "base64url",
      length: [40, 64],
    },
  ],
  examples: {
    hides: [
      sample("figd_", "MaOpXn4Y3t2PyZ0jvM671IH6MRuob8OiR5ozj2D0"),
      sample("FIGMA_TOKEN=figma_oauth_", "lHMDIPLghQTkB6pcFdAW4A6GL853K84vxObFbyuF"),
    ],
    keeps: ["figd_", "figd_…", "figu_re_eight_of_the_harbor"],
  },
});
