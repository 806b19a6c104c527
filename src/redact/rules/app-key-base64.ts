import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";

export default defineRule({
  id: "app-key-base64",
  title: "Application key of Laravel, or another one that says base64: before its letters",
  keywords: ["base64:"],
  pattern: /(?<![\w-])base64:(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{22}==)(?![A-Za-z0-9+/=])/g,
  kind: "specific",
  accept: (key) => !looksMadeUp(key),
  confidence: () => "medium",
  examples: {
    hides: [sample("APP_KEY=base64:", "hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2o", "=")],
    keeps: [
      "APP_KEY=base64:",
      "APP_KEY=base64:${KEY}",
      "APP_KEY=base64:your-key-here",
      "data:image/png;base64,iVBORw0KGgo=",
    ],
  },
});
