import { defineRule, sample } from "../define-rule.ts";
import { isStandIn } from "../secret-values.ts";

/** How far before the flag its command may stand. */
const REACH = 1000;

export default defineRule({
  id: "basic-auth-flag",
  title: "Password given to curl -u and its like",
  keywords: [" -u", "--user", "--proxy-user", " -a"],
  pattern:
    /(?: -[ua] ?|--(?:proxy-)?user[= ]{1,2}|--user(?:name)?=)(?:["']|\\["'])?[^\s:"'\\$-][^\s:"'\\]{0,127}:(?<secret>[^\s"'\\]{3,256})/g,
  kind: "generic",
  // `docker run -u 1000:1000` has another meaning: only commands that speak HTTP count.
  accept: (secret, match) => {
    const before = match.input.slice(Math.max(0, match.index - REACH), match.index);
    return /\b(?:curl|https?|wget|xh|lftp)\b[^\n]*$/.test(before) && !isStandIn(secret) && !secret.startsWith("//");
  },
  examples: {
    hides: [
      sample("curl -s -u harbor:", "n1ght-w4tch", " https://harbor.test/"),
      sample("curl --user 'harbor:", "n1ght-w4tch", "' https://harbor.test/"),
    ],
    keeps: [
      "docker run -u 1000:1000 harbor",
      "curl -u harbor https://harbor.test",
      'curl -u "$USER:$PASS" https://harbor.test',
      "git push -u origin main",
    ],
  },
});
