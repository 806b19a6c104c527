import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "render-key",
  title: "Render API key",
  forms: [{ prefixes: ["rnd_"], alphabet: "base62", length: [28, 40] }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("rnd_", "jEH8hSB60n68Xk", "NYA72P0zpqp16c"),
      sample("RENDER_API_KEY=rnd_", "eWZIQbQ5xZh8N4tK", "fok1YPqjJBO4WQpo"),
    ],
    keeps: ["rnd_", "rnd_seed", "rnd_seedOfTheNightWatchSimulation"],
  },
});
