import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "huggingface-token",
  title: "Hugging Face user or organization token",
  forms: [{ prefixes: ["hf_", "api_org_"], alphabet: "base62", length: 34 }],
  examples: {
    hides: [
      sample("hf_", "NQIW2BPHIAbiBHD5XP0kMwhduQl3JAK6Sb"),
      sample("HF_TOKEN=api_org_", "lm6e9j1NwJXOHnHIYDdxhAq6isSK1CMnox"),
      sample("hf_", "hBfrQxeaLmZtsoWyVcNsbdKdTgPactuEjR"),
    ],
    keeps: ["hf_", "hf_hub_download", "hf_transfer", "shelf_abcdefghijklmnopqrstuvwxyzabcdefgh"],
  },
});
