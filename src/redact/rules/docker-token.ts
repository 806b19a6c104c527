import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "docker-token",
  title: "Docker Hub personal or organization access token",
  keywords: ["dckr_pat_", "dckr_oat_"],
  pattern: /(?<![A-Za-z0-9])dckr_[po]at_[A-Za-z0-9_-]{20,}/g,
  kind: "specific",
  examples: {
    hides: [sample("dckr_pat_", "hB4rQx81LmZt60WyVcNs52KdTgP")],
    keeps: ["dckr_pat_", "dckr_pat_…"],
  },
});
