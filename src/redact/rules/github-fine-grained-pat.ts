import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "github-fine-grained-pat",
  title: "GitHub fine-grained personal access token",
  keywords: ["github_pat_"],
  pattern: /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{30,}/g,
  kind: "specific",
  examples: {
    hides: [
      sample("github_pat_", "11ABCDEFG0hj2Kq8RtVw5z_", "Yb6Vm1Kc8Hd3Pf5Gs0Ja2BxQ7Lr2Zx9Tn4Wq81LmZt60WyVcNs52KdTgPa"),
    ],
    keeps: ["github_pat_", "github_pat_rotation_runbook"],
  },
});
