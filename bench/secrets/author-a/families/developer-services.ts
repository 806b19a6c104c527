import { withCrcHex } from "../checksums.ts";
import { opaque, token, url } from "../family.ts";
import { fill } from "../fill.ts";

function base64Json(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64");
}

export const DEVELOPER_SERVICES = [
  token("vault-service-token", "VAULT_TOKEN", "hvs.CAES{90u}"),
  token("vault-batch-token", "VAULT_TOKEN", "hvb.AAAA{140u}"),
  token("vault-legacy-token", "VAULT_TOKEN", "s.{24w}"),
  token("terraform-cloud-token", "TF_TOKEN TFE_TOKEN TF_API_TOKEN", "{14w}.atlasv1.{67w}"),
  token("pulumi-token", "PULUMI_ACCESS_TOKEN", "pul-{40h}"),
  token("doppler-service-token", "DOPPLER_TOKEN", "dp.st.prd.{43w}"),
  token("doppler-personal-token", "DOPPLER_TOKEN", "dp.pt.{43w}"),
  token("databricks-token", "DATABRICKS_TOKEN", "dapi{32h}"),
  opaque("confluent-secret", "CONFLUENT_API_SECRET KAFKA_SECRET", "{64b}"),
  token("grafana-service-account-token", "GRAFANA_TOKEN GRAFANA_SERVICE_ACCOUNT_TOKEN", (random) =>
    withCrcHex("glsa_", random),
  ),
  token(
    "grafana-cloud-token",
    "GRAFANA_CLOUD_TOKEN",
    (random) => `glc_${base64Json({ o: fill("{6d}", random), n: "harbor", k: fill("{24w}", random), m: { r: "eu" } })}`,
  ),
  token("grafana-legacy-key", "GRAFANA_API_KEY", (random) =>
    base64Json({ k: fill("{32w}", random), n: "harbor", id: 1 }),
  ),
  opaque("datadog-api-key", "DD_API_KEY DATADOG_API_KEY", "{32h}"),
  opaque("datadog-app-key", "DD_APP_KEY DATADOG_APP_KEY", "{40h}"),
  token("newrelic-user-key", "NEW_RELIC_API_KEY", "NRAK-{27A}"),
  token("newrelic-license-key", "NEW_RELIC_LICENSE_KEY", "{36h}NRAL"),
  token("sentry-user-token", "SENTRY_AUTH_TOKEN", "sntryu_{64h}"),
  token("sentry-org-token", "SENTRY_AUTH_TOKEN", (random) => {
    const about = base64Json({
      iat: 1767225600.12,
      url: "https://sentry.io",
      region_url: "https://us.sentry.io",
      org: "harbor",
    });
    return `sntrys_${about}_${fill("{43b}", random)}`;
  }),
  url("sentry-legacy-dsn", "SENTRY_DSN", "{32h}", "https://{32h}:{value}@sentry.harbor-line.io/{1d}"),
  token("honeycomb-key", "HONEYCOMB_API_KEY", "hcaik_01{56a}"),
  opaque("pagerduty-key", "PAGERDUTY_TOKEN PAGERDUTY_API_KEY", "u+{18w}"),
  opaque("opsgenie-key", "OPSGENIE_API_KEY", "{uuid}"),
  opaque("rollbar-token", "ROLLBAR_ACCESS_TOKEN", "{32h}"),
  token("launchdarkly-sdk-key", "LAUNCHDARKLY_SDK_KEY LD_SDK_KEY", "sdk-{uuid}"),
  token("launchdarkly-api-key", "LAUNCHDARKLY_ACCESS_TOKEN", "api-{uuid}"),
  opaque("algolia-admin-key", "ALGOLIA_ADMIN_KEY ALGOLIA_API_KEY", "{32h}"),
  token(
    "mapbox-secret-token",
    "MAPBOX_SECRET_TOKEN MAPBOX_ACCESS_TOKEN",
    (random) =>
      `sk.${Buffer.from(JSON.stringify({ u: "harbor", a: fill("c{24a}", random) })).toString("base64url")}.${fill("{22u}", random)}`,
  ),
  token("postman-key", "POSTMAN_API_KEY", "PMAK-{24h}-{34h}"),
  token("typeform-token", "TYPEFORM_TOKEN", "tfp_{44u}_{14u}"),
  token("contentful-token", "CONTENTFUL_MANAGEMENT_TOKEN", "CFPAT-{43u}"),
  token("supabase-access-token", "SUPABASE_ACCESS_TOKEN", "sbp_{40h}"),
  token("supabase-secret-key", "SUPABASE_SECRET_KEY SUPABASE_SERVICE_KEY", "sb_secret_{22u}_{8u}"),
  token("planetscale-token", "PLANETSCALE_SERVICE_TOKEN", "pscale_tkn_{43u}"),
  token("planetscale-password", "DATABASE_PASSWORD DB_PASSWORD", "pscale_pw_{43u}"),
  token("neon-api-key", "NEON_API_KEY", "napi_{64a}"),
  token("tailscale-auth-key", "TS_AUTHKEY TAILSCALE_AUTHKEY", "tskey-auth-k{16w}CNTRL-{32w}"),
  token("tailscale-api-key", "TAILSCALE_API_KEY", "tskey-api-k{16w}CNTRL-{32w}"),
  opaque("ngrok-token", "NGROK_AUTHTOKEN", "2{26w}_{21w}"),
  url("cloudinary-secret", "CLOUDINARY_URL", "{27u}", "cloudinary://{15d}:{value}@harbor-line"),
  token("firebase-server-key", "FCM_SERVER_KEY FIREBASE_SERVER_KEY", "AAAA{7u}:APA91b{134u}"),
  token(
    "onepassword-service-token",
    "OP_SERVICE_ACCOUNT_TOKEN",
    (random) =>
      `ops_${Buffer.from(JSON.stringify({ signInAddress: "harbor.1password.com", secretKey: fill("A3-{6A}-{6A}-{5A}-{5A}", random), muk: fill("{43u}", random) })).toString("base64url")}`,
  ),
  token("onepassword-secret-key", "OP_SECRET_KEY", "A3-{6A}-{11A}-{5A}-{5A}-{5A}"),
  opaque("bitwarden-client-secret", "BW_CLIENTSECRET", "{30w}"),
  opaque("bitwarden-session", "BW_SESSION", "{86b}=="),
  token("dynatrace-token", "DT_API_TOKEN DYNATRACE_TOKEN", "dt0c01.{24t}.{64t}"),
  opaque("elastic-cloud-key", "EC_API_KEY ELASTIC_API_KEY", (random) =>
    Buffer.from(fill("{20u}:{22u}", random)).toString("base64"),
  ),
  opaque("okta-token", "OKTA_API_TOKEN OKTA_CLIENT_TOKEN", "00{40u}"),
  opaque("auth0-client-secret", "AUTH0_CLIENT_SECRET", "{64u}"),
  token("clerk-secret-key", "CLERK_SECRET_KEY", "sk_live_{42w}"),
  token("rapidapi-key", "RAPIDAPI_KEY X_RAPIDAPI_KEY", "{10a}msh{15a}p1{6a}jsn{12a}"),
  token("posthog-personal-key", "POSTHOG_PERSONAL_API_KEY", "phx_{43w}"),
  token("scalingo-token", "SCALINGO_API_TOKEN", "tk-us-{48u}"),
  token("prefect-key", "PREFECT_API_KEY", "pnu_{36w}"),
  token("readme-key", "README_API_KEY", "rdme_{70a}"),
  opaque("composio-key", "COMPOSIO_API_KEY", "ak_{20u}"),
  token("n8n-api-key", "N8N_API_KEY", "n8n_api_{80h}"),
  token("infracost-key", "INFRACOST_API_KEY", "ico-{32w}"),
];
