import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "freshdesk-key",
  title: "Freshdesk or Freshservice API key",
  labels: ["freshdesk", "freshservice", "freshworks"],
  says: "key|token|secret",
  value: "[A-Za-z0-9]{20}",
  examples: {
    hides: [
      sample("FRESHDESK_API_KEY=", "WWek4ACXSNSL1jok5Wjx"),
      sample('"freshdesk api key": "', "frRWqg78axcpEks7AQ3i", '"'),
    ],
    keeps: ["FRESHDESK_API_KEY=$HARBOR_KEY", "FRESHDESK_API_KEY=<your freshdesk key>"],
  },
});
