import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "openai-key",
  title: "OpenAI key, or a key of a service that took over its form",
  keywords: ["sk-"],
  pattern: /(?<![A-Za-z0-9_-])sk-(?!ant-)[A-Za-z0-9_-]{20,}/g,
  kind: "specific",
  // Class names and slugs start with sk- too: they are words, keys have a long stretch of letters and digits.
  accept: (key) => /[A-Za-z0-9]{16}/.test(key) && /[0-9]/.test(key) && /[A-Za-z]/.test(key.slice(3)),
  confidence: (key) => (key.includes("T3BlbkFJ") ? "high" : "medium"),
  examples: {
    hides: [
      sample("sk-proj-", "hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0f", "T3BlbkFJ", "Wq7Lr2Zx9Tn4Yb6Vm1Kc8Hd3Pf5Gs0Ja2BxQ"),
      sample("sk-", "hB4rQx81LmZt60WyVcNs", "T3BlbkFJ", "52KdTgPa37uEjR0f1234"),
      sample("sk-or-v1-", "4b825dc642cb6eb9a060e54bf8d692884b825dc642cb6eb9a060e54bf8d69288"),
    ],
    keeps: ["sk-circle-fade-dot-animation", "sk-…abcd", "disk-usage-report-of-the-night-watch", "sk-"],
  },
});
