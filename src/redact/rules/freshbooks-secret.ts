import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "freshbooks-secret",
  title: "FreshBooks client secret or access token",
  labels: ["freshbooks"],
  says: "key|token|secret",
  value: "[a-f0-9]{64}",
  examples: {
    hides: [
      sample("FRESHBOOKS_CLIENT_SECRET=", "79cec33a0f7c38860586988aaed7b7609819af48f2c3e4f33191579975fcb4c4"),
      sample('"freshbooks client secret": "', "caf7d757fc38d4ee9c5c689e7b4ef66504c021ea4df2b2a9358ec7f450c63e1f", '"'),
    ],
    keeps: [
      "FRESHBOOKS_CLIENT_SECRET=$HARBOR_KEY",
      "freshbooks client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    ],
  },
});
