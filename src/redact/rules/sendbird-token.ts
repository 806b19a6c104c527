import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "sendbird-token",
  title: "Sendbird API token",
  labels: ["sendbird"],
  says: "key|token|secret",
  value: "[a-f0-9]{40}",
  examples: {
    hides: [
      sample("SENDBIRD_API_TOKEN=", "0385e2570b3002b685ff8ad1d3d8c900ff34e997"),
      sample('"sendbird api token": "', "8595bcdb0099ede91aec8d3a81fd0a82f5169456", '"'),
    ],
    keeps: ["SENDBIRD_API_TOKEN=$HARBOR_KEY", "sendbird client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
