import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "discord-webhook",
  title: "Discord webhook address",
  keywords: ["/api/webhooks/"],
  pattern: /\/api\/webhooks\/[0-9]{10,22}\/(?<secret>[A-Za-z0-9_-]{40,})/g,
  kind: "specific",
  examples: {
    hides: [
      sample(
        "https://discord.com/api/webhooks/123456789012345678/",
        "hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2Zx9Tn4Yb6Vm1Kc8Hd3Pf5Gs",
      ),
    ],
    keeps: ["https://discord.com/api/webhooks/123456789012345678", "POST /api/webhooks/12/retry"],
  },
});
