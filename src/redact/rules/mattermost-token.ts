import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "mattermost-token",
  title: "Mattermost access token or bot token",
  labels: ["mattermost", "mm_token", "mm_bot"],
  says: "key|token|secret",
  value: "[a-z0-9]{26}",
  examples: {
    hides: [
      sample("MATTERMOST_BOT_TOKEN=", "kt364npywooapg15sck3o4h80g"),
      sample('"mattermost token": "', "9ddkxw1p1bre0w8uqmuljmmu17", '"'),
    ],
    keeps: ["MATTERMOST_BOT_TOKEN=$HARBOR_KEY", "MATTERMOST_BOT_TOKEN=<your bot's token>"],
  },
});
