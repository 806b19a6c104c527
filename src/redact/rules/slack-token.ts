import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";
import { TOKEN_START } from "../token-start.ts";

/** Bot, user and app tokens name the workspace, the bot or app, and end in a secret of one length. */
const WHOLE =
  /^(?:xox[bc]-\d{9,15}-\d{9,15}-(?:\d{9,15}-)?(?:[A-Za-z0-9]{24}|[a-f0-9]{64})|xox[cpsr]-\d{9,15}-\d{9,15}-\d{9,15}-[a-f0-9]{32,64}|xapp-\d-[A-Z0-9]{9,13}-\d{9,15}-[a-f0-9]{64}|xoxd-[A-Za-z0-9%/+=]{60,}|xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{100,})$/;

export default defineRule({
  id: "slack-token",
  title: "Slack bot, user, app, session or configuration token",
  keywords: ["xoxa-", "xoxb-", "xoxc-", "xoxd-", "xoxe-", "xoxe.xox", "xoxp-", "xoxr-", "xoxs-", "xapp-", "xwfp-"],
  pattern: new RegExp(
    String.raw`${TOKEN_START}(?:xox[a-eprs](?:\.xox[bp])?-[A-Za-z0-9%/+=-]{10,}|xapp-\d-[A-Za-z0-9-]{10,}|xwfp-[A-Za-z0-9-]{20,})`,
    "g",
  ),
  kind: "specific",
  accept: (token) => /[0-9]/.test(token) && !looksMadeUp(token.slice(token.indexOf("-") + 1)),
  confidence: (token) => (WHOLE.test(token) ? "high" : "medium"),
  examples: {
    hides: [
      sample("xoxb-", "1234567890-1234567890123-hB4rQx81LmZt60WyVcNs52Kd"),
      sample(
        "SLACK_APP_TOKEN=xapp-",
        "1-A0B1C2D3E4F-1234567890123-",
        "ac521127201d4ade2529fa355727ef5e27e72fb59e8a1561b00dd1c8c4493759",
      ),
      sample("xoxe.xoxp-", "1-Mi0yLTEyMzQ1Njc4OTAt"),
      sample("d=xoxd-", "hB4rQx81%2FLmZt60Wy%2BVcNs52Kd", "AL5aQ4a2vbaiJbJd7EiyzU5RSDZxBTHjvxtQw5Hg", "%3D"),
    ],
    keeps: [
      "xoxb",
      "xoxo-hugs-1234567890",
      "xapp-store-assets-and-more",
      "xoxb-…",
      "xoxb-xxxxxxxxxxxx-xxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxx",
    ],
  },
});
