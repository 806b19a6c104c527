import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "env0-key",
  title: "env0 API key secret",
  labels: ["env0"],
  says: "secret|key",
  value: "[A-Za-z0-9_-]{32}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("ENV0_API_SECRET=", "hNDu-XTrk65BQLsE", "z0jTq6y1haezBCHC"),
      sample('env0_api_key: "', "Cd5glPiKn4crb4ZB", "K37ABbVFe1SKGtdh", '"'),
    ],
    keeps: [
      "ENV0_ORGANIZATION_ID=8f14e45f-ceea-467f-a83c-7b2d6a1e9c55",
      "ENV0_API_SECRET=$SECRET",
      "env0 key of-the-night-watch-of-the-harbor",
    ],
  },
});
