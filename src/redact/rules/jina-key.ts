import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "jina-key",
  title: "Jina AI API key",
  forms: [{ prefixes: ["jina_"], alphabet: "base64url", length: 60 }],
  examples: {
    hides: [
      sample("jina_", "pDnvEsHjuJoOfdpJxchHejRhkE3kH6o35vNaBO5n3ZXvnmbPmu55nelJjlGv"),
      sample("JINA_API_KEY=jina_", "IOO7bZ13aERBzzJfaeC8t9mnnsXlp0KYTmNHRWuJ85Pr9yTpEU9EKXTVdONg"),
    ],
    keeps: ["jina_", "jina_embeddings_v3", "jina_reranker_v2_base_multilingual"],
  },
});
