import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";
import { TOKEN_START } from "../token-start.ts";
import { UUID } from "../uuid-form.ts";

export default defineRule({
  id: "launchdarkly-key",
  title: "LaunchDarkly SDK, mobile or API key",
  keywords: ["sdk-", "mob-", "api-", "rel-"],
  pattern: new RegExp(`${TOKEN_START}(?<!-)(?:sdk|mob|api|rel)-${UUID}(?![A-Za-z0-9-])`, "g"),
  kind: "specific",
  prefixes: ["sdk-", "mob-", "api-", "rel-"],
  accept: (key) => !looksMadeUp(key.slice(4)),
  confidence: () => "medium",
  examples: {
    hides: [
      sample("LAUNCHDARKLY_SDK_KEY=sdk-", "7064a513-614f-5fad", "-79eb-84c66534745d"),
      sample("Authorization: api-", "8a8ae6c0-5939-d239", "-cce3-847fb73d7d16"),
    ],
    keeps: [
      "sdk-8f14e45f",
      "harbor-api-8f14e45f-ceea-467f-a83c-7b2d6a1e9c55",
      "sdk-00000000-0000-0000-0000-000000000000",
    ],
  },
});
