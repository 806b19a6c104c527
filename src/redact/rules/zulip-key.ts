import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "zulip-key",
  title: "Zulip API key",
  labels: ["zulip"],
  says: "key|token|secret",
  value: "[A-Za-z0-9]{32}",
  examples: {
    hides: [
      sample("ZULIP_API_KEY=", "E82wyuvNG9kinDPgTlwf6yhxEz58I51f"),
      sample('"zulip api key": "', "SPxiXfyaxHtqQOl9E6P66MQD1SAcUZr0", '"'),
    ],
    keeps: ["ZULIP_API_KEY=$HARBOR_KEY", "ZULIP_API_KEY=<your zulip key>"],
  },
});
