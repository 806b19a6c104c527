import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "teams-webhook",
  title: "Microsoft Teams incoming webhook address",
  keywords: ["webhook.office.com", "outlook.office.com", "outlook.office365.com"],
  pattern:
    /(?:webhook\.office\.com|outlook\.office(?:365)?\.com)\\?\/webhook(?:b2)?\\?\/(?<secret>[a-f0-9-]{36}@[a-f0-9-]{36}\\?\/IncomingWebhook\\?\/[A-Za-z0-9]{20,40}\\?\/[a-f0-9-]{36}(?:\\?\/[A-Za-z0-9_-]{1,80})?)/g,
  kind: "specific",
  // JSON text of some languages writes each slash with a backslash.
  canonical: (path) => path.replaceAll("\\", ""),
  examples: {
    hides: [
      sample(
        "https://harbor.webhook.office.com/webhookb2/",
        "2c24510f-13d2-c5ea-6f2d-0417d547218f@",
        "55529e36-7349-9fc3-9543-f107c3e02287/IncomingWebhook/",
        "5034c8144912ca55d0bd0f5a1ae3527d/",
        "4cf8bf5f-8be3-aa7a-1866-c840ca956645",
      ),
    ],
    keeps: ["https://harbor.webhook.office.com/webhookb2/", "https://outlook.office.com/mail/inbox"],
  },
});
