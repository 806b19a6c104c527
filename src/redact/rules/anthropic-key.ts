import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "anthropic-key",
  title: "Anthropic API key or OAuth token",
  keywords: ["sk-ant-"],
  pattern: /(?<![A-Za-z0-9_-])sk-ant-[A-Za-z0-9_-]{20,}/g,
  kind: "specific",
  examples: {
    hides: [
      sample("sk-ant-", "api03-hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0f-Wq7Lr2Zx9Tn4Yb6Vm1Kc8Hd3Pf5Gs0Ja2BxQ-AA"),
      sample("sk-ant-", "oat01-hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0f"),
    ],
    keeps: ["sk-ant-…", "sk-ant-api03-", "sk-ant-***"],
  },
});
