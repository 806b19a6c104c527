import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "cartesia-key",
  title: "Cartesia API key",
  forms: [{ prefixes: ["sk_car_"], alphabet: "base62", length: [20, 48] }],
  examples: {
    hides: [sample("sk_car_", "FqbVUB8AbGpxuo09tqNo6w"), sample("CARTESIA_API_KEY=sk_car_", "VemomLJ6ghi2wPJo0UpNqe")],
    keeps: ["sk_car_", sample("sk_car_", "x".repeat(22))],
  },
});
