import { hasBase62Checksum } from "../checksums.ts";
import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "github-token",
  title: "GitHub token: classic, OAuth, app or refresh",
  keywords: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"],
  // Shorter than the 36 letters of the format too: a token cut by a log line is still most of a token.
  // The tail takes the underscore in, so that of two tokens glued together nothing is left over.
  pattern: /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{20}[A-Za-z0-9_]*/g,
  kind: "specific",
  confidence: (token) => (hasBase62Checksum(token) ? "high" : "low"),
  examples: {
    hides: [
      sample("ghp_", "hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0f"),
      sample("remote: https://x:gho_", "Wq7Lr2Zx9Tn4Yb6Vm1Kc8Hd3Pf5Gs0Ja2BxQ", "@github.com/harbor/api"),
    ],
    keeps: ["ghp_01…2345", "the ghp_ prefix", "ghs_example"],
  },
});
