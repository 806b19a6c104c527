import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "sendgrid-key",
  title: "SendGrid API key",
  keywords: ["sg."],
  pattern: /(?<![A-Za-z0-9_])SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{16,64}/g,
  kind: "specific",
  examples: {
    hides: [sample("SG.", "hB4rQx81LmZt60WyVcNs52", ".", "KdTgPa37uEjR0fWq7Lr2Zx9Tn4Yb6Vm1Kc8Hd3Pf5Gs")],
    keeps: ["SG.", "msg.content.text", "SG.Singapore"],
  },
});
