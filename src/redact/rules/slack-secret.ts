import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "slack-secret",
  title: "Slack signing secret, client secret or verification token",
  labels: ["slack"],
  says: "sign|secret|verification",
  value: "(?:[a-f0-9]{32}|[A-Za-z0-9]{24})",
  examples: {
    hides: [
      sample("SLACK_SIGNING_SECRET=", "ad56724190bc26a86767d1704c5d59dc"),
      sample('"slack client secret": "', "042871a0c8717fd108b93c3c336d2662", '"'),
    ],
    keeps: [
      "SLACK_SIGNING_SECRET=$HARBOR_KEY",
      "slack secret: seeTheManualOnPageSix",
      "verify the slack signature: 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "slack client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    ],
  },
});
