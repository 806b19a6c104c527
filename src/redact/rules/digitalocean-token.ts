import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "digitalocean-token",
  title: "DigitalOcean personal, OAuth or refresh token",
  keywords: ["dop_v1_", "doo_v1_", "dor_v1_"],
  pattern: /(?<![A-Za-z0-9])do[opr]_v1_[a-f0-9]{40}[A-Za-z0-9_]*/g,
  kind: "specific",
  examples: {
    hides: [sample("dop_v1_", "4b825dc642cb6eb9a060e54bf8d692884b825dc642cb6eb9a060e54bf8d69288")],
    keeps: ["dop_v1_", "dop_v1_example"],
  },
});
