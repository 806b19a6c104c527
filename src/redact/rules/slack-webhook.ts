import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";

export default defineRule({
  id: "slack-webhook",
  title: "Slack incoming webhook or workflow trigger address",
  keywords: ["hooks.slack.com/", "hooks.slack-gov.com/"],
  pattern: /hooks\.slack(?:-gov)?\.com\\?\/(?:services|workflows|triggers)\\?\/(?<secret>[A-Za-z0-9_\\/-]{20,})/g,
  kind: "specific",
  // What a line end added to Slack's own example does not make it real.
  accept: (path) => !/T0{8}\/B0{8}/.test(path) && !looksMadeUp(path.slice(path.lastIndexOf("/") + 1)),
  // JSON text of some languages writes each slash with a backslash.
  canonical: (path) => path.replaceAll("\\", ""),
  examples: {
    hides: [sample("https://hooks.slack.com/services/", "T0HARBOR01/B0NIGHT002/hB4rQx81LmZt60WyVcNs52Kd")],
    keeps: [
      "https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX/etc",
      "https://hooks.slack.com/services/",
      "https://slack.com/api/chat.postMessage",
    ],
  },
});
