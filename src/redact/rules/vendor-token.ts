import { defineRule, sample } from "../define-rule.ts";

/** Prefixes that vendors publish so that scanners can find their tokens; each is followed by random letters. */
const PREFIXES = [
  ...["lin_api_", "lin_oauth_", "ntn_", "figd_", "figo_", "PMAK-"], // Linear, Notion, Figma, Postman
  ...["rdme_"], // ReadMe
  ...["sq0atp-", "sq0csp-", "EAAAE", "flw_live_", "access-production-", "rzp_live_"], // Square, Flutterwave, Plaid, Razorpay
  ...["gsk_", "xai-", "pplx-", "r8_", "fw_", "tvly-", "lsv2_pt_", "lsv2_sk_", "nvapi-", "jina_", "csk-", "fc-"], // model and search services
  ...["key-", "tfp_", "EAACEdEose0cBA"], // Mailgun, Typeform
];

const escaped = PREFIXES.map((prefix) => prefix.replace(/[.-]/g, "\\$&"));

export default defineRule({
  id: "vendor-token",
  title: "Token with the published prefix of a vendor that has no rule of its own",
  keywords: PREFIXES.map((prefix) => prefix.toLowerCase()),
  pattern: new RegExp(
    `(?<![A-Za-z0-9_.-])(?:${escaped.join("|")})[A-Za-z0-9_=+/-]{20,}(?:\\.[A-Za-z0-9_-]{10,})?`,
    "g",
  ),
  kind: "specific",
  // Some prefixes begin ordinary names: random letters hold digits, and a stretch without separators.
  accept: (token) => /[A-Za-z0-9]{16}/.test(token) && (token.match(/[0-9]/g) ?? []).length >= 4,
  confidence: () => "medium",
  examples: {
    hides: [
      sample("lin_api_", "hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0fWq7L"),
      sample("gsk_", "hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2Zx"),
    ],
    keeps: [
      "key-value-store-of-the-night-watch",
      "fw_settings_of_the_harbor_gateway",
      "cache-key-4b825dc642cb6eb9a060e54bf8d69288",
    ],
  },
});
