import { defineRule, sample } from "../define-rule.ts";

/** Prefixes that vendors publish so that scanners can find their tokens; each is followed by random letters. */
const PREFIXES = [
  ...["pscale_tkn_", "pscale_pw_", "pscale_oauth_", "sbp_", "sb_secret_", "nfp_", "vcp_"], // PlanetScale, Supabase, Netlify, Vercel
  ...["dp.pt.", "dp.st.", "dp.sa.", "dp.ct.", "hvs.", "hvb.", "hvr.", "pul-", "ops_ey"], // Doppler, Vault, Pulumi, 1Password
  ...["NRAK-", "NRII-", "sntrys_", "sntryu_", "HRKU-"], // New Relic, Sentry, Heroku
  ...["ATATT3", "ATCTT3", "ATBB", "BBDC-", "CCIPAT_", "bkua_", "rubygems_", "oy2"], // Atlassian, CircleCI, Buildkite, RubyGems, NuGet
  ...["tskey-", "fm1a_", "fm2_", "fo1_", "dapi", "cio"], // Tailscale, Fly, Databricks, crates.io
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
      sample("hvs.", "CAESIhB4rQx81LmZt60WyVcNs52Kd"),
      sample("tskey-", "auth-hB4rQx81LmZt60Wy-VcNs52KdTgPa37uEjR0fWq7Lr2"),
    ],
    keeps: ["dapiHelperFunctionForSomethingElse"],
  },
});
