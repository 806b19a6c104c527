import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

/** How far before the answer its question may stand. */
const REACH = 240;

export default defineRule({
  id: "expect-script-password",
  title: "Answer to a password prompt in a script for expect or pexpect",
  keywords: ["send ", "sendline(", "send("],
  pattern:
    /send(?:line)?(?:\s(?:--|-s|-h))?[\s(]\s{0,4}\\{0,3}[bfr]?["'{](?<secret>[^"'\\\n}]{3,128}?)(?:\\{1,4}[rn]){0,2}\\{0,3}["'}]/g,
  kind: "generic",
  accept: (secret, match) => {
    const before = match.input.slice(Math.max(0, match.index - REACH), match.index);
    // The question must be the last thing waited for: after another answer this one is for something else.
    const question = /(?:assword|assphrase|asscode|PIN|OTP|[Ss]ecret)[^\n]{0,40}["'})\]][^"']{0,80}$/.test(before);
    return question && isGiven(secret);
  },
  examples: {
    hides: [
      sample('expect "*?assword:*"\nsend -- "', "n1ght-w4tch", '\\r"'),
      sample('expect {\n  "assword:" { send "', "swordfish", '\\r" }\n}'),
      sample("child.expect('password: ')\nchild.sendline('", "swordfish", "')"),
    ],
    keeps: [
      'expect "*?assword:*"\nsend -- "$pass\\r"',
      'expect "login: "\nsend "harbor\\r"',
      "send 'night watch'",
      "child.expect('password: ')\nchild.sendline(password)",
    ],
  },
});
