import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "linkedin-secret",
  title: "LinkedIn client secret",
  forms: [
    {
      prefixes: ["WPL_AP1.", "WPL_AP0."],
      alphabet: "base62",
      length: 16,
      tail: String.raw`\.[A-Za-z0-9+/]{6,8}={0,2}`,
    },
  ],
  examples: {
    hides: [
      sample("WPL_AP1.", "qx914TjyqbKvGot8.3gcP9t=="),
      sample("LINKEDIN_CLIENT_SECRET=WPL_AP0.", "g56Y118OgAyqVC7P.8i56i6=="),
    ],
    keeps: ["WPL_AP1.", sample("WPL_AP1.", "x".repeat(16))],
  },
});
