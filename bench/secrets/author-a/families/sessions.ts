import { createHmac } from "node:crypto";
import { cardNumber, iban } from "../checksums.ts";
import { hash, number, opaque, phrase, token, url } from "../family.ts";
import { fill } from "../fill.ts";
import { mnemonic } from "../mnemonic.ts";
import type { Random } from "../random.ts";
import { bech32, extendedPrivateKey, stellarSeed, walletImportKey } from "../wallet-keys.ts";

const json64 = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

function jwt(header: object, claims: object, random: Random, signature = 43): string {
  const said = `${json64(header)}.${json64(claims)}`;
  const sign =
    signature === 43
      ? createHmac("sha256", random.bytes(32)).update(said).digest("base64url")
      : random.letters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-", signature);
  return `${said}.${sign}`;
}

const expiry = (random: Random) => 1767225600 + random.int(0, 30_000_000);

export const SESSIONS = [
  token("jwt-hs256", "JWT ACCESS_TOKEN ID_TOKEN", (random) =>
    jwt({ alg: "HS256", typ: "JWT" }, { sub: fill("{8d}", random), name: "Marina", iat: expiry(random) }, random),
  ),
  token("jwt-rs256", "ACCESS_TOKEN OIDC_TOKEN", (random) =>
    jwt(
      { alg: "RS256", typ: "JWT", kid: fill("{20u}", random) },
      { iss: "https://login.harbor-line.io", aud: "berths", sub: fill("auth0|{24h}", random), exp: expiry(random) },
      random,
      342,
    ),
  ),
  token("jwt-es256", "ACCESS_TOKEN", (random) =>
    jwt({ typ: "JWT", alg: "ES256" }, { scope: "berths:write", exp: expiry(random) }, random, 86),
  ),
  token("kubernetes-service-account-token", "K8S_TOKEN KUBE_TOKEN", (random) =>
    jwt(
      { alg: "RS256", kid: fill("{43u}", random) },
      {
        iss: "kubernetes/serviceaccount",
        "kubernetes.io/serviceaccount/namespace": "harbor",
        sub: "system:serviceaccount:harbor:deploy",
      },
      random,
      342,
    ),
  ),
  token("supabase-service-role-jwt", "SUPABASE_SERVICE_ROLE_KEY", (random) =>
    jwt(
      { alg: "HS256", typ: "JWT" },
      { iss: "supabase", ref: fill("{20l}", random), role: "service_role", exp: expiry(random) },
      random,
    ),
  ),
  token("home-assistant-long-lived-token", "HASS_TOKEN HA_TOKEN", (random) =>
    jwt({ alg: "HS256", typ: "JWT" }, { iss: fill("{32h}", random), iat: expiry(random), exp: expiry(random) }, random),
  ),
  token(
    "jwe-token",
    "SESSION_TOKEN",
    (random) => `${json64({ alg: "dir", enc: "A256GCM" })}..${fill("{16u}.{180u}.{22u}", random)}`,
  ),
  opaque("session-id", "SESSION_ID SESSIONID", "{32a}"),
  opaque("php-session-id", "PHPSESSID", "{26a}"),
  opaque("java-session-id", "JSESSIONID", "{32H}"),
  opaque("express-session-cookie", "CONNECT_SID", "s%3A{32u}.{43w}"),
  opaque("csrf-token", "CSRF_TOKEN XSRF_TOKEN", "{64w}"),
  opaque("refresh-token-opaque", "REFRESH_TOKEN OAUTH_REFRESH_TOKEN", "{64u}"),
  opaque("oauth-client-secret", "CLIENT_SECRET OAUTH_CLIENT_SECRET", "{48w}"),
  opaque("totp-secret", "TOTP_SECRET MFA_SECRET OTP_SECRET", "{32t}"),
  url("otpauth-secret", "OTPAUTH_URL", "{32t}", "otpauth://totp/Harbor:{mail}?secret={value}&issuer=Harbor&digits=6"),
  opaque("ethereum-private-key", "PRIVATE_KEY ETH_PRIVATE_KEY DEPLOYER_PRIVATE_KEY", "0x{64h}"),
  token("bitcoin-wif", "BTC_PRIVATE_KEY WIF", walletImportKey),
  token("bitcoin-xprv", "BTC_XPRV", extendedPrivateKey),
  opaque("solana-private-key", "SOLANA_PRIVATE_KEY", "{88s}"),
  token("nostr-nsec", "NOSTR_PRIVATE_KEY NSEC", (random) => bech32("nsec", random)),
  opaque("stellar-secret-seed", "STELLAR_SECRET", stellarSeed),
  token("age-secret-key", "AGE_SECRET_KEY SOPS_AGE_KEY", (random) => bech32("age-secret-key-", random).toUpperCase()),
  opaque("wireguard-private-key", "WG_PRIVATE_KEY WIREGUARD_PRIVATE_KEY", (random) =>
    Buffer.from(random.bytes(32)).toString("base64"),
  ),
  phrase("bip39-mnemonic-12", "MNEMONIC SEED_PHRASE WALLET_MNEMONIC", (random) => mnemonic(12, random)),
  phrase("bip39-mnemonic-24", "MNEMONIC SEED_PHRASE", (random) => mnemonic(24, random)),
  hash(
    "bcrypt-hash",
    "PASSWORD_HASH ADMIN_PASSWORD_HASH",
    (random) => `$2b$12$${fill("{22u}{31u}", random).replaceAll("-", ".").replaceAll("_", "/")}`,
  ),
  hash("argon2-hash", "PASSWORD_HASH", "$argon2id$v=19$m=65536,t=3,p=4${22b}${43b}"),
  hash("sha512-crypt-hash", "ROOT_PASSWORD_HASH", "$6${16w}${86w}"),
  hash("pbkdf2-django-hash", "PASSWORD_HASH", "pbkdf2_sha256$600000${22w}${43b}="),
  hash("scram-sha-256-verifier", "PG_ROLE_PASSWORD", "SCRAM-SHA-256$4096:{22b}==${43b}=:{43b}="),
  hash("apr1-hash", "HTPASSWD_HASH", "$apr1${8w}${22w}"),
  number("card-visa", "CARD_NUMBER", (random) => cardNumber("4", 16, random)),
  number("card-mastercard", "CARD_NUMBER", (random) => cardNumber(`5${random.int(1, 5)}`, 16, random)),
  number("card-amex", "CARD_NUMBER", (random) => cardNumber("37", 15, random)),
  number("card-spaced", "CARD_NUMBER", (random) => cardNumber("4", 16, random).replace(/(\d{4})(?=\d)/g, "$1 ")),
  number("iban-de", "IBAN", (random) => iban("DE", fill("{18d}", random))),
  number("iban-nl", "IBAN", (random) => iban("NL", fill("INGB{10d}", random))),
  number("iban-gb-spaced", "IBAN", (random) => iban("GB", fill("BARC{14d}", random)).replace(/(.{4})(?=.)/g, "$1 ")),
];
