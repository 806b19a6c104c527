import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "splunk-observability-token",
  title: "Splunk Observability (SignalFx) access token",
  labels: ["splunk_access", "splunk_observability", "signalfx", "sfx_token", "sfx_access", "x-sf-token"],
  value: "[A-Za-z0-9_-]{22}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("SPLUNK_ACCESS_TOKEN=", "AjrhDi9GH3b", "7-JZeuzAWKH"),
      sample("X-SF-Token: ", "Q4mSgGs_x1f", "HS3wVm1W6fa"),
    ],
    keeps: ["SPLUNK_ACCESS_TOKEN=$TOKEN", "signalfx_realm: eu0", "signalfx of-the-night-watch-crew"],
  },
});
