import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

export default defineRule({
  id: "oracle-identified-by",
  title: "Password without quotes after IDENTIFIED BY, as Oracle takes it",
  keywords: ["identified by "],
  pattern:
    /(?<=\b(?:user|grant|role)\b[^;\n]{1,200})identified by\s{1,8}(?<secret>(?!(?:password|values)\b)[\w#$!]{4,64})(?=\s{0,4}(?:;|\\n|$|["']|\s(?:account|container|default|profile|quota|replace|temporary)\b))/gi,
  kind: "generic",
  accept: (secret) => isGiven(secret),
  examples: {
    hides: [
      sample("CREATE USER harbor IDENTIFIED BY ", "swordfish", ";"),
      sample("ALTER USER harbor IDENTIFIED BY ", "n1ghtw4tch", " ACCOUNT UNLOCK;"),
    ],
    keeps: [
      "CREATE USER harbor IDENTIFIED BY $PASS;",
      "CREATE USER harbor IDENTIFIED BY <password>;",
      "each user is identified by name and port",
      "ships are identified by number;",
    ],
  },
});
