import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "google-oauth",
  title: "Google OAuth access token, refresh token or client secret",
  keywords: ["ya29.", "gocspx-", "1//0"],
  pattern: /(?<![A-Za-z0-9_-])(?:ya29\.[A-Za-z0-9_.-]{20,}|GOCSPX-[A-Za-z0-9_-]{20,}|1\/\/0[A-Za-z0-9_-]{30,})/g,
  kind: "specific",
  examples: {
    hides: [
      sample("ya29.", "a0AhB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0f"),
      sample("GOCSPX-", "hB4rQx81LmZt60WyVcNs52KdTgPa"),
      sample("1//0", "ghB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2Zx9"),
    ],
    keeps: ["ya29.", "GOCSPX-", "http://10.0.0.1//0", "1//0 is no division"],
  },
});
