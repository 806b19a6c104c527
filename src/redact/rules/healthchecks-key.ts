import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "healthchecks-key",
  title: "Healthchecks.io or Cronitor API key",
  labels: ["healthchecks", "cronitor"],
  says: "key|token",
  value: "(?:hc[rw]_[A-Za-z0-9]{28}|[A-Za-z0-9_-]{32})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("HEALTHCHECKS_API_KEY=", "ER9XWicyKTae4-LX", "Xia8rk-HWLsBmB7G"),
      sample("cronitor api key: ", "53264946e53bfc18", "1678266e86ea2522"),
    ],
    keeps: ["HEALTHCHECKS_API_KEY=$KEY", "healthchecks token for-the-night-watch-of-the-harbor"],
  },
});
