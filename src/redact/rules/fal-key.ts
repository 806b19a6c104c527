import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "fal-key",
  title: "fal key with a prefix",
  forms: [{ prefixes: ["fal_"], alphabet: "base62", length: [20, Infinity] }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("fal_", "W9N6bPnO1xhEMmyJnO2XvHbxHNVrfGa5bbAQZUWI"),
      sample("FAL_KEY=fal_", "c81LNSFiRnDtjs6Y9So10SVweINf2265hyebqKcM"),
    ],
    keeps: ["fal_", "fal_client_settings_2026"],
  },
});
