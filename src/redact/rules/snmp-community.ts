import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";
import { ANY_VALUE } from "../labels.ts";

export default defineRule({
  id: "snmp-community",
  title: "Community of SNMP, which is its password, in settings and the environment",
  keywords: ["snmp_comm", "snmp-comm", "snmp comm", "snmpcomm"],
  pattern: new RegExp(
    String.raw`snmp[_ -]?community(?:[_ -]?(?:string|name))?["'*\x60\\\]]{0,4}[ \t]{0,4}(?:=>|:=|[=:]|\bis\b)[ \t*]{0,4}${ANY_VALUE}`,
    "gi",
  ),
  kind: "generic",
  accept: (secret) => isGiven(secret) && !/^(?:public|private)$/i.test(secret),
  examples: {
    hides: [
      sample("export SNMP_COMMUNITY='", "h4rb0r-ro", "'"),
      sample("* **snmp community**: `", "h4rb0r-ro!", "`\n"),
      sample('{"snmpCommunity":"', "h4rb0r-ro", '"}'),
    ],
    keeps: ["SNMP_COMMUNITY=public", "SNMP_COMMUNITY=$COMMUNITY", "the SNMP community of the switch"],
  },
});
