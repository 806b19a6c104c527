import { listFamilies } from "../family.ts";

/** Monitoring, alarms and analytics. */
export const WATCHING = [
  ...listFamilies("token", {
    "newrelic-user-key": ["new relic api key|newrelic user key", "NRAK-<K27>"],
    "newrelic-insert-key": ["new relic insert key|insights insert key", "NRII-<u32>"],
    "newrelic-license-key": ["new relic license key|newrelic license", "<x36>NRAL"],
    "grafana-service-account": ["grafana token|grafana service account token", "glsa_<w32>_<x8>"],
    "grafana-cloud-token": ["grafana cloud token|loki password", "glc_eyJvIjoi<w90-130>=="],
    "dynatrace-token": ["dynatrace api token|dt api token", "dt0c01.<t24>.<t64>"],
    "honeycomb-ingest-key": ["honeycomb api key|honeycomb key", "hcaik_<k58>"],
    "posthog-personal-key": ["posthog personal api key", "phx_<w43>"],
    "axiom-token": ["axiom token", "xaat-<uuid>"],
    "logfire-token": ["logfire token", "pylf_v1_us_<w43>"],
    "uptimerobot-key": ["uptimerobot api key", "u<d7>-<x24>"],
    "pagerduty-user-token": ["pagerduty token|pd token", "u+<u18>"],
    "logtail-webhook": ["alert webhook|opsgenie url", "https://api.opsgenie.com/v1/json/integrations?apiKey={<uuid>}"],
  }),
  ...listFamilies("opaque", {
    "datadog-api-key": ["dd api key|datadog api key", "<x32>"],
    "datadog-app-key": ["dd app key|dd application key|datadog app key", "<x40>"],
    "splunk-hec-token": ["splunk hec token|hec token", "<uuid>"],
    "elastic-api-key": ["elastic api key|es api key", "<w58>=="],
    "rollbar-token": ["rollbar access token|rollbar post server item token", "<x32>"],
    "bugsnag-key": ["bugsnag auth token", "<uuid>"],
    "opsgenie-key": ["opsgenie api key|genie key", "<uuid>"],
    "influxdb-token": ["influx token|influxdb token", "<u86>=="],
    "healthchecks-api-key": ["healthchecks api key|hc api key", "<u32>"],
    "logdna-ingestion-key": ["logdna ingestion key", "<x32>"],
    "amplitude-secret": ["amplitude secret key", "<x32>"],
    "mixpanel-secret": ["mixpanel api secret", "<x32>"],
  }),
];
