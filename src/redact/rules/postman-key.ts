import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "postman-key",
  title: "Postman API key",
  forms: [
    { prefixes: ["PMAK-"], alphabet: "hex", length: 24, tail: "-[a-f0-9]{34}" },
    { prefixes: ["PMAT-"], alphabet: "base62", length: 26 },
  ],
  examples: {
    hides: [
      sample("PMAK-", "e24fa684aa3aa85eeb44bc52-1dea113a65cf099218d878a7ddc2fa0365"),
      sample("PMAT-", "Ltie1d5MuGUd0yY5dI8OYag5CT"),
      sample("POSTMAN_API_KEY=PMAK-", "f253f6970c99ff4ee88e17ab-817985fd78ed5c09baac490957e9a9c4db"),
    ],
    keeps: ["PMAK-", sample("PMAK-", "x".repeat(24))],
  },
});
