import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "papertrail-token",
  title: "Papertrail API token",
  labels: ["papertrail"],
  says: "token",
  value: "[A-Za-z0-9]{20,22}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("PAPERTRAIL_API_TOKEN=", "IQgPCM9LAo", "zAj3SN4rgR"),
      sample("papertrail token: ", "ikuosC1T5Q", "P2OPGW9L1C"),
    ],
    keeps: ["PAPERTRAIL_API_TOKEN=$TOKEN", "papertrail token: thenightwatchofharbo"],
  },
});
