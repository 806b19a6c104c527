import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";
import { ANY_VALUE } from "../labels.ts";
import { READERS, READING_FLAGS } from "../password-sinks.ts";

/** How far before the string its command may stand. */
const REACH = 120;
const READS = new RegExp(String.raw`(?<![\w-])(?:${READERS})|${READING_FLAGS}`);

export default defineRule({
  id: "here-string-password",
  title: "Password that a here-string hands to sudo -S, docker login and others",
  keywords: ["<<<"],
  pattern: new RegExp(String.raw`<<<[ \t]{0,4}\$?${ANY_VALUE}`, "g"),
  kind: "generic",
  accept: (secret, match) =>
    isGiven(secret) && READS.test(match.input.slice(Math.max(0, match.index - REACH), match.index)),
  examples: {
    hides: [
      sample("sudo -S apt update <<< '", "swordfish", "'"),
      sample('docker login -u harbor --password-stdin quay.test <<<"', "n1ght-w4tch", '"'),
    ],
    keeps: ["wc -c <<< 'night watch'", 'sudo -S apt update <<< "$PASS"', "cat <<< swordfish"],
  },
});
