import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "slack-token",
  title: "Slack bot, user, app, session or configuration token",
  keywords: ["xoxa-", "xoxb-", "xoxc-", "xoxd-", "xoxe-", "xoxe.xox", "xoxp-", "xoxr-", "xoxs-", "xapp-"],
  pattern: /(?<![A-Za-z0-9])(?:xox[a-eprs](?:\.xox[bp])?-[A-Za-z0-9%/+=-]{10,}|xapp-\d-[A-Za-z0-9-]{10,})/g,
  kind: "specific",
  examples: {
    hides: [
      sample("xoxb-", "1234567890-1234567890123-hB4rQx81LmZt60WyVcNs52Kd"),
      sample("SLACK_APP_TOKEN=xapp-", "1-A0B1C2D3E4F-1234567890123-", "4b825dc642cb6eb9a060e54bf8d69288"),
      sample("xoxe.xoxp-", "1-Mi0yLTEyMzQ1Njc4OTAt"),
    ],
    keeps: ["xoxb", "xoxo-hugs-1234567890", "xapp-store-assets-and-more", "xoxb-…"],
  },
});
