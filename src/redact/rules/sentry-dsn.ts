import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";

export default defineRule({
  id: "sentry-dsn",
  title: "Secret of a Sentry DSN of the older form",
  keywords: ["://"],
  // Without the secret a DSN may be published.
  pattern: /:\/\/[a-f0-9]{32}:(?<secret>[a-f0-9]{32})@[\w.:/-]{1,200}\/\d{1,20}(?!\d)/g,
  kind: "specific",
  accept: (secret) => !looksMadeUp(secret),
  examples: {
    hides: [
      sample(
        "SENTRY_DSN=https://",
        "42a86b07cc8d4483",
        "7640ebe7d5d58dcb",
        ":",
        "7178d6138e9c2fb4",
        "04ea1b16b615a09e",
        "@sentry.test/42",
      ),
      sample(
        'dsn: "https://',
        "e17370d57596df08",
        "e54cdb3f1cbaf56a",
        ":",
        "0161b3397499a0e0",
        "f7da801086842e1e",
        '@o123.ingest.sentry.test/4507"',
      ),
    ],
    keeps: ["https://o123.ingest.sentry.test/4507", "https://sentry.test/harbor/42"],
  },
});
