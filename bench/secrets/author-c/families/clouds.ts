import { writeAgeKey, writeGrafana } from "../checksums.ts";
import { mark } from "../marks.ts";
import { type Family, readRows } from "./family.ts";

/** Clouds, secret stores, monitoring, networks. */
export const CLOUDS: readonly Family[] = [
  {
    name: "grafana-service-account",
    kind: "token",
    label: "grafana token|grafana api key",
    write: (r) => mark(writeGrafana(r)),
  },
  { name: "age-secret-key", kind: "token", label: "sops age key|age key", write: (r) => mark(writeAgeKey(r)) },
  ...readRows("token", [
    ["aws-access-key-id", "aws access key id", "AKIA{2:16}"],
    ["aws-session-token", "aws session token", "IQoJb3JpZ2luX2Vj{b:340-380}=="],
    ["google-api-key", "google api key|gemini api key|maps api key", "AIzaSy{w:33}"],
    ["google-oauth-secret", "google client secret", "GOCSPX-{w:28}"],
    ["google-access-token", "google access token|access token", "ya29.a0{w:160-200}"],
    ["google-refresh-token", "google refresh token|refresh token", "1//0{d:1}{w:60-90}"],
    ["azure-client-secret", "azure client secret|arm client secret", "{A:3}8Q~{w:34}"],
    ["digitalocean-pat", "digitalocean token|do token|digitalocean access token", "dop_v1_{h:64}"],
    ["heroku-key", "heroku api key", "HRKU-AA{w:58}"],
    ["netlify-pat", "netlify auth token", "nfp_{A:36}"],
    ["fly-token", "fly api token", "FlyV1 fm2_{b:180-220}="],
    ["render-key", "render api key", "rnd_{A:28}"],
    ["supabase-pat", "supabase access token", "sbp_{h:40}"],
    ["supabase-secret-key", "supabase secret key", "sb_secret_{w:22}_{w:8}"],
    ["planetscale-password", "planetscale password|database password", "pscale_pw_{w:43}"],
    ["planetscale-token", "planetscale service token", "pscale_tkn_{w:43}"],
    ["neon-api-key", "neon api key", "napi_{a:64}"],
    ["databricks-pat", "databricks token", "dapi{h:32}"],
    ["vault-service-token", "vault token", "hvs.{w:95}"],
    ["vault-batch-token", "vault token", "hvb.AAAAAQ{w:140}"],
    ["vault-legacy-token", "vault token", "s.{A:24}"],
    ["doppler-token", "doppler token", "dp.pt.{A:43}"],
    ["doppler-service-token", "doppler token", "dp.st.prd.{A:43}"],
    ["onepassword-service-account", "op service account token", "ops_eyJzaWduSW5BZGRyZXNzIjoi{A:240-260}"],
    ["sentry-user-token", "sentry auth token", "sntryu_{h:64}"],
    ["sentry-org-token", "sentry auth token", "sntrys_eyJpYXQiOjE3{A:90}={w:1}_{A:43}"],
    ["grafana-cloud-token", "grafana cloud token", "glc_eyJvIjoi{A:110-120}="],
    ["newrelic-user-key", "new relic api key", "NRAK-{U:27}"],
    ["newrelic-license", "new relic license key", "{h:36}NRAL"],
    ["tailscale-auth-key", "tailscale authkey|ts authkey", "tskey-auth-k{A:10}CNTRL-{A:32}"],
    ["cloudflare-origin-ca", "cloudflare origin ca key", "v1.0-{h:24}-{h:146}"],
    ["prefect-key", "prefect api key", "pnu_{a:36}"],
    ["dynatrace-token", "dynatrace api token|dt api token", "dt0c01.{2:24}.{2:64}"],
  ]),
];
