import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "huggingface-token",
  title: "Hugging Face user or organization token",
  keywords: ["hf_", "api_org_"],
  pattern: /(?<![A-Za-z0-9_-])(?:hf_[A-Za-z0-9]{30}[A-Za-z0-9_]*|api_org_[A-Za-z0-9]{30,})/g,
  kind: "specific",
  examples: {
    hides: [sample("hf_", "hBfrQxeaLmZtsoWyVcNsbdKdTgPactuEjR")],
    keeps: ["hf_hub_download", "hf_transfer", "shelf_abcdefghijklmnopqrstuvwxyzabcdefgh"],
  },
});
