import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "nvidia-key",
  title: "NVIDIA NIM and NGC API key",
  forms: [{ prefixes: ["nvapi-"], alphabet: "base64url", length: [60, 80] }],
  examples: {
    hides: [
      sample("nvapi-", "M4mdVmY2n51JUc1ld56fGtE8iayZachTwA3H7XL7KYaMeoMhbK7PiFSg7pLLhnw5"),
      sample("NVIDIA_API_KEY=nvapi-", "UrOojKxzpmV3k60PgWp3PbyDZGa3FuSQVTtGnoEXZmvJg7gYlJpDNoytx8eiHncf"),
    ],
    keeps: ["nvapi-", sample("nvapi-", "x".repeat(64))],
  },
});
