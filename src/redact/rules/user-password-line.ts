import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

export default defineRule({
  id: "user-password-line",
  title: "User and password as words of one line, as HAProxy, fetchmail and network devices are configured",
  keywords: ["user ", "username ", "enable secret ", "enable password ", "insecure-password "],
  pattern:
    /(?<![\w-])(?:(?:user|username)[ \t]{1,4}["']?(?!(?:a|and|for|is|name|or|the|with)\b)[^\s"']{1,64}["']?,?[ \t]{1,4}(?:(?:there with|there|with|privilege \d{1,2}|is \S{1,64})[ \t]{1,4})?(?:insecure-)?(?:password|passwd|pass|secret)[ \t]{1,4}|enable (?:secret|password) )(?:[0-9] )?(?<quote>["']?)(?<secret>[^\s"']{3,128})\k<quote>(?=\s|$|;)/gi,
  kind: "generic",
  accept: (secret, match) => {
    if (!isGiven(secret) || /^(?:and|authentication|policy|login|prompt|reset|hash|manager|or|change)$/i.test(secret))
      return false;
    const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 1);
    // A sentence has plain words and goes on.
    return (
      match.groups?.quote !== "" || /[^A-Za-z.,]/.test(secret) || (/^[\r\n;]?$/.test(after) && !secret.endsWith("."))
    );
  },
  examples: {
    hides: [
      sample("userlist quay\n  user deploy insecure-password ", "swordfish", "\n"),
      sample("username deploy privilege 15 password 7 ", "0822455D0A16", "\n"),
      sample("enable secret 5 ", "n1ght-w4tch", "\n"),
      sample('poll mail.test user "deploy" there with password "', "swordfish", '"'),
    ],
    keeps: [
      "user harbor password authentication failed",
      "username and password are wrong",
      "username and password run\n",
      "username <user> password <password>",
      "user deploy password $PASS",
      "enable secret scanning in the settings",
      "the user has password login.",
    ],
  },
});
