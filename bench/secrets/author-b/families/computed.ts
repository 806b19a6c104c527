import { createHmac } from "node:crypto";
import { ALNUM } from "../alphabets.ts";
import { encodeBase32, endWithCrc } from "../checksums.ts";
import type { Family, Nature, SecretValue } from "../family.ts";
import type { Random } from "../prng.ts";
import { fillShape, makeUuid } from "../shape.ts";

/** Tokens whose parts depend on each other. */
export const COMPUTED: readonly Family[] = [
  buildGithub("github-classic-pat", "ghp_", "github token|gh token|github pat|git password"),
  buildGithub("github-oauth-token", "gho_", "oauth token|github token|gh oauth token"),
  buildGithub("github-user-to-server", "ghu_", "copilot token|github user token"),
  buildGithub("github-server-to-server", "ghs_", "github token|installation token"),
  buildGithub("github-refresh-token", "ghr_", "github refresh token"),
  buildGithub("npm-token", "npm_", "npm token|node auth token|npm auth token"),
  build("jwt-hs256-session", "token", "access token|id token|jwt|session token|auth token", (random) => ({
    value: signToken(random, { alg: "HS256", typ: "JWT" }, { sub: String(random.int(1, 90_000)), role: "admin" }),
  })),
  build("jwt-supabase-service-role", "token", "supabase service role key|supabase key", (random) => ({
    value: signToken(
      random,
      { alg: "HS256", typ: "JWT" },
      { iss: "supabase", ref: fillShape("<a20>", random), role: "service_role" },
    ),
  })),
  build("jwt-kubernetes-service-account", "token", "service account token|kube token|sa token", (random) => ({
    value: signToken(
      random,
      { alg: "RS256", kid: fillShape("<u43>", random) },
      { iss: "kubernetes/serviceaccount", sub: "system:serviceaccount:harbor:crane", uid: makeUuid(random) },
      256,
    ),
  })),
  build("jwt-azure-access-token", "token", "access token|azure access token", (random) => ({
    value: signToken(
      random,
      { typ: "JWT", alg: "RS256", x5t: fillShape("<u27>", random) },
      { aud: "https://management.azure.com/", tid: makeUuid(random), oid: makeUuid(random) },
      256,
    ),
  })),
  build("home-assistant-long-lived-token", "token", "hass token|ha token|home assistant token", (random) => ({
    value: signToken(random, { alg: "HS256", typ: "JWT" }, { iss: fillShape("<x32>", random), iat: 1_712_000_000 }),
  })),
  build("discord-bot-token", "token", "discord token|discord bot token|bot token", (random) => ({
    value: `${Buffer.from(fillShape("1<d17>", random)).toString("base64url")}.G${fillShape("<u5>.<u38>", random)}`,
  })),
  build("totp-seed", "opaque", "totp secret|otp seed|mfa secret|2fa secret", (random) => ({
    value: encodeBase32(random.bytes(20)),
  })),
  build("otpauth-url", "token", "otp url|authenticator|mfa url", (random) => ({
    before: "otpauth://totp/Harbor:crew%40harbor.example?secret=",
    value: encodeBase32(random.bytes(20)),
    after: "&issuer=Harbor&digits=6",
  })),
  build("etherscan-style-rpc-url", "token", "rpc url|eth rpc url|web3 provider", (random) => ({
    before: random.pick(["https://mainnet.infura.io/v3/", "https://eth-mainnet.g.alchemy.com/v2/"]),
    value: fillShape("<x32>", random),
  })),
  build("sentry-dsn-with-secret", "token", "sentry dsn|raven dsn", (random) => ({
    before: `https://${fillShape("<x32>", random)}:`,
    value: fillShape("<x32>", random),
    after: `@sentry.harbor.example/${random.int(2, 90)}`,
  })),
  build("grafana-legacy-api-key", "token", "grafana api key|grafana token", (random) => ({
    value: Buffer.from(JSON.stringify({ k: fillShape("<w32>", random), n: "crane-dash", id: 1 })).toString("base64"),
  })),
];

function build(name: string, nature: Nature, labels: string, make: (random: Random) => SecretValue): Family {
  return { name, nature, labels: labels.split("|"), make };
}

function buildGithub(name: string, prefix: string, labels: string): Family {
  return build(name, "token", labels, (random) => {
    const body = random.chars(ALNUM, 30);
    return { value: prefix + body + endWithCrc(body) };
  });
}

function signToken(random: Random, header: object, claims: object, signatureBytes = 0): string {
  const times = { iat: random.int(1_700_000_000, 1_770_000_000), exp: random.int(1_780_000_000, 2_080_000_000) };
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");
  const signed = `${encode(header)}.${encode({ ...claims, ...times })}`;
  if (signatureBytes > 0) return `${signed}.${random.bytes(signatureBytes).toString("base64url")}`;
  return `${signed}.${createHmac("sha256", random.bytes(32)).update(signed).digest("base64url")}`;
}
