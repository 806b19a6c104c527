import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

export default defineRule({
  id: "curlrc-user",
  title: 'Password in a configuration of curl: `user = "name:password"`',
  keywords: ['user = "', 'user="', 'user "', 'user: "', "user = '"],
  // The line holds nothing else; in JSON the name would stand in quotes.
  pattern:
    /user[ \t]{0,4}[=:]?[ \t]{0,4}(?<quote>["'])(?<name>[^\s"':]{1,64}):(?<secret>[^\s"']{3,256})\k<quote>(?=[ \t]{0,8}(?:\r?\n|\\n|$))/gi,
  kind: "generic",
  accept: (secret, { groups, input, index }) =>
    /(?:^|\n|\\n)[ \t]{0,8}(?:--?|proxy-)?$/i.test(input.slice(Math.max(0, index - 20), index)) &&
    isGiven(secret) &&
    secret !== groups?.name &&
    /[^a-z0-9]|[a-z][0-9]|[0-9][a-z]/.test(secret),
  examples: {
    hides: [
      sample('silent\nuser = "harbor:', "hB4rQx81LmZt60Wy", '"\n'),
      sample('proxy-user = "lamp:', "n1ght-w4tch", '"\n'),
    ],
    keeps: ['user: "1000:1000"\n', 'user = "$NAME:$PASS"\n', 'user: "node:node"\n', 'the user "a:b" of the lamp'],
  },
});
