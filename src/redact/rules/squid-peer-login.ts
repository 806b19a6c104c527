import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

export default defineRule({
  id: "squid-peer-login",
  title: "Password for another proxy: Squid's `cache_peer … login=user:password`",
  keywords: ["login="],
  pattern: /login=[^\s:"'\\]{1,64}:(?<secret>[^\s"'\\<>]{3,128})/g,
  kind: "generic",
  accept: (secret, { input, index }) =>
    isGiven(secret) && /cache_peer\s[^\n]{0,190}$/.test(input.slice(Math.max(0, index - 200), index)),
  examples: {
    hides: [sample("cache_peer quay.test parent 3128 0 no-query login=harbor:", "n1ght-w4tch", "\n")],
    keeps: ["cache_peer quay.test parent 3128 0 login=PASS", "curl https://quay.test/?login=harbor:lamp"],
  },
});
