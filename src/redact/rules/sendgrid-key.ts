import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";
import { TOKEN_START } from "../token-start.ts";

export default defineRule({
  id: "sendgrid-key",
  title: "SendGrid API key",
  keywords: ["sg."],
  pattern: new RegExp(String.raw`${TOKEN_START}SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{16,64}`, "g"),
  kind: "specific",
  accept: (key) => !looksMadeUp(key.slice(3)) && /[0-9]/.test(key),
  confidence: (key) => (/^SG\.[\w-]{22}\.[\w-]{43}$/.test(key) ? "high" : "low"),
  examples: {
    hides: [sample("SG.", "hB4rQx81LmZt60WyVcNs52", ".", "KdTgPa37uEjR0fWq7Lr2Zx9Tn4Yb6Vm1Kc8Hd3Pf5Gs")],
    keeps: [
      "SG.",
      "msg.content.text",
      "SG.Singapore",
      "SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
  },
});
