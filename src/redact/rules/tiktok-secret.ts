import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "tiktok-secret",
  title: "TikTok client secret",
  labels: ["tiktok"],
  says: "secret",
  value: "(?:[a-f0-9]{40}|[A-Za-z0-9]{32})",
  examples: {
    hides: [
      sample("TIKTOK_CLIENT_SECRET=", "0kcLENuHZA2cyizIMRjyBli8hzUWz5QE"),
      sample('"tiktok client secret": "', "RUf2Bh5WgesdR6WuVVJunrLH9sTSWnGn", '"'),
    ],
    keeps: ["TIKTOK_CLIENT_SECRET=$HARBOR_KEY", "tiktok client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
