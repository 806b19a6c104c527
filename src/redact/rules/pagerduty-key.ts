import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "pagerduty-key",
  title: "PagerDuty API key or integration key",
  labels: ["pager_duty", "pd_api", "pd_token", "pd_routing", "routing_key"],
  says: "key|token|(?<=key|token)",
  value: String.raw`(?:[uyew]\+?[A-Za-z0-9_+-]{17,18}\w|[a-f0-9]{32}|[A-Z0-9]{32})`,
  accept: (key) => (key.match(/[0-9]/g)?.length ?? 0) >= 2,
  examples: {
    hides: [
      sample("PAGERDUTY_TOKEN=u+", "K6ZeAC9d2", "U5E9ujCpR"),
      sample("pd_api_key: y_", "ztT59oQ8v", "eu68RKDA3"),
      sample('"routing_key": "', "5ada3dc890bf87eb", "2c068c804b9f5c81", '"'),
    ],
    keeps: ["PAGERDUTY_TOKEN=$TOKEN", "pagerduty your-night-watch-pager", "pagerduty service P1A2B3C"],
  },
});
