import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "cloudflare-legacy-key",
  title: "Cloudflare token or global key without a prefix",
  labels: ["cloudflare", "cf_api", "x-auth-key", "cf_global", "cf_token", "cf_dns"],
  says: "key|token|(?<=key|token)",
  value: "(?:[a-f0-9]{37}|[A-Za-z0-9_-]{40})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("CLOUDFLARE_API_TOKEN=", "GYqig5SNBrayXtH9TLp8", "ddeNcPLW1WPLpSSmfnxv"),
      sample("X-Auth-Key: ", "bd23bfe5fc55317127", "cb7d17be0b3a86de297"),
      sample('cf_api_key = "', "572d70d32c8d80f3b8", "9d4c438fef935508e58", '"'),
    ],
    keeps: [
      sample("CLOUDFLARE_ACCOUNT_ID=", "83c10988d86a7ddf", "80325284e3af649b"),
      "cloudflare commit 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "CF_API_TOKEN=$CF_API_TOKEN",
    ],
  },
});
