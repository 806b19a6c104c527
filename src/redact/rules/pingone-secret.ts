import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "pingone-secret",
  title: "PingOne or PingFederate client secret",
  labels: ["pingone", "pingfederate", "ping_client"],
  says: "secret",
  value: "[A-Za-z0-9_.~-]{64}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("PINGONE_CLIENT_SECRET=", "FLc2y0qnZn2odwIvxGwLAsXFleupXmTc", "wxOirptNFxjuhVpCqkM4fYalLk9db0L4"),
      sample("pingone client secret: ", "8QtPzY3AkyTT8bO-1zZMo9fYbS240wrz", "9TxtmzAdQrW03OCq-0ZU1VPIFDmlAdzF"),
    ],
    keeps: ["PINGONE_CLIENT_SECRET=$SECRET", "pingone secret rotation"],
  },
});
