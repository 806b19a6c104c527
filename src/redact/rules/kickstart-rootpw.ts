import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

export default defineRule({
  id: "kickstart-rootpw",
  title: "Password of root in an unattended installation: kickstart's `rootpw`",
  keywords: ["rootpw "],
  pattern:
    /rootpw[ \t]{1,4}(?:--(?:plaintext|lock|allow-ssh)[ \t]{1,4}){0,3}["']?(?<secret>[^\s"'-][^\s"']{2,127})["']?(?=[ \t]{0,8}(?:\r?\n|\\n|$|--))/g,
  kind: "generic",
  accept: (secret) => isGiven(secret) && !/^\$[0-9a-z]{1,2}\$/.test(secret),
  examples: {
    hides: [
      sample("lang en_US.UTF-8\nrootpw --plaintext ", "n1ght-w4tch", "\ntimezone UTC"),
      sample("rootpw ", "n1ght-w4tch"),
    ],
    keeps: ["rootpw --lock\n", "rootpw $ROOTPW\n", "the rootpw line is missing", "rootpw --iscrypted"],
  },
});
