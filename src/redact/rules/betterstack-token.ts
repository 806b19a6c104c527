import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "betterstack-token",
  title: "Better Stack (Logtail) source or API token",
  labels: ["better_stack", "logtail", "better_uptime"],
  says: "token|key",
  value: "[A-Za-z0-9]{24}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("LOGTAIL_SOURCE_TOKEN=", "twpKgu1TX6dL", "nYtd9ZhmmzvR"),
      sample('better_stack_api_token: "', "9wHfmiB1zvTA", "T70cc0GkzTA1", '"'),
    ],
    keeps: ["LOGTAIL_SOURCE_TOKEN=$TOKEN", "logtail token rotation", "betterstack_token: configurationOfTheHarbor"],
  },
});
