import { defineRule, sample } from "../define-rule.ts";
import { TOKEN_START } from "../token-start.ts";

export default defineRule({
  id: "convex-deploy-key",
  title: "Convex deploy key",
  keywords: ["prod:", "preview:", "dev:", "project:"],
  pattern: new RegExp(
    String.raw`${TOKEN_START}(?:prod|preview|dev|project):[a-z0-9:-]{3,64}\|(?<secret>[A-Za-z0-9+/]{40,}={0,2})`,
    "g",
  ),
  kind: "specific",
  examples: {
    hides: [
      sample(
        "CONVEX_DEPLOY_KEY=prod:harbor-tide-123|",
        "dA3kWVKaRx7ToKHikLLwikxg1oYqsX",
        "xNwq2M9NLkTsg0MeY6MtbYza5btawZ",
      ),
      sample(
        'npx convex deploy --admin-key "preview:night-watch:harbor|',
        "ztoK/jwyeTG9y0qZC6IcJ9Mm4CCwLl1",
        "AwtWPWh6oKwychs6IyJMSCKf6xRn2UX",
        '=="',
      ),
    ],
    keeps: ["prod:harbor-tide-123", "dev: a | b", "prod:harbor|tide"],
  },
});
