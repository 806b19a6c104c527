import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "bright-data-key",
  title: "Bright Data API token or zone password",
  labels: ["brightdata", "bright_data", "bright-data", "bright data"],
  says: "key|token|secret",
  value: "(?:[a-f0-9]{64}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})",
  examples: {
    hides: [
      sample("BRIGHTDATA_API_TOKEN=", "730386d2-c0de-2fd9-cb9b-b89fa7645751"),
      sample('"bright data token": "', "6b0c434c-6f99-8f5a-aa39-603c344409f7", '"'),
    ],
    keeps: ["BRIGHTDATA_API_TOKEN=$HARBOR_KEY", "bright client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
