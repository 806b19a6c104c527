import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "zerotier-token",
  title: "ZeroTier Central API token",
  labels: ["zerotier", "zt_token"],
  says: "token|secret|key",
  value: "(?:[A-Za-z0-9]{32}|[a-z0-9]{24})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("ZEROTIER_CENTRAL_TOKEN=", "5GOMoHvH1XkVkMYk", "93Nf0JCE7TnwriWM"),
      sample("zerotier authtoken.secret: ", "mhq86nbczl3h", "50ghddhqf2za"),
    ],
    keeps: ["ZEROTIER_CENTRAL_TOKEN=$TOKEN", "zerotier token rotation", "zerotier network 8056c2e21c000001"],
  },
});
