import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

export default defineRule({
  id: "mail-relay-password",
  title: "Password of a mail relay in Postfix's sasl_passwd",
  keywords: ["]:", "smtp.", "smtp-relay.", "relay."],
  pattern:
    /(?:(?<=\[[\w.-]{3,128})\]|(?<=^|[\s"'])(?:smtp(?:-relay)?|relay)\.[\w.-]{3,128})(?::\d{2,5}|:submission)?[ \t]{1,16}[\w.+@-]{1,128}:(?<secret>[^\s:/"'][^\s"']{2,255})(?=\s|["']|\\n|$)/g,
  kind: "generic",
  accept: (secret) => isGiven(secret) && !/^\d{1,5}$/.test(secret),
  examples: {
    hides: [
      sample("[smtp.quay.test]:587 deploy@quay.test:", "swordfish"),
      sample("smtp.quay.test deploy:", "n1ght-w4tch", "\n"),
      sample('echo "[smtp.quay.test]:587 deploy:', "n1ght-w4tch", '" > sasl_passwd'),
    ],
    keeps: [
      "[smtp.quay.test]:587",
      "[::1]:8080 harbor:443",
      "smtp.quay.test deploy:$PASS",
      "[info]: lamp:light went out",
      "smtp.quay.test ready: waiting",
    ],
  },
});
