import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "gitpod-token",
  title: "Gitpod personal access token",
  forms: [
    {
      prefixes: ["gitpod_pat_"],
      alphabet: "base64url",
      length: [20, 120],
      tail: String.raw`(?:\.[A-Za-z0-9_-]{20,120})?`,
    },
  ],
  examples: {
    hides: [
      sample(
        "gitpod_pat_",
        "d5m0SsAzfj07op1XPea_A",
        "9eBlqGf6mW5Hx76pRcyGVZ",
        ".",
        "WYZcXniB7wKyroWNRaJ4N",
        "PzXU5k_3zVgEEVMKLzZrUy",
      ),
      sample(
        "GITPOD_TOKEN=gitpod_pat_",
        "gxYqgX_WJts7bm4YaRvER",
        "5-XZOkUIwcxH0XsBC3EWTC",
        ".",
        "1mAynX1bdcz3T6Rtxe575",
        "Hxuk7IIqxfYkPL6x0lQ74c",
      ),
    ],
    keeps: ["gitpod_pat_", "gitpod_pat_settings", "gitpod_pat_…"],
  },
});
