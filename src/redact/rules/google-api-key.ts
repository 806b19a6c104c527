import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "google-api-key",
  title: "Google API key",
  keywords: ["aiza"],
  pattern: /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{30,}/g,
  kind: "specific",
  confidence: (key) => (key.length === 39 ? "high" : "low"),
  examples: {
    hides: [
      sample("AIza", "SyhB4rQx81LmZt60WyVcNs52KdTgPa37uEj"),
      sample("?key=AIza", "SyhB4rQx81LmZt60WyVcNs52KdTgPa37uEj&q=1"),
    ],
    keeps: ["AIza", "AIzaExample", "maizAIzation"],
  },
});
