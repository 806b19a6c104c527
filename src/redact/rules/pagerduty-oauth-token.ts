import { defineRule, sample } from "../define-rule.ts";
import { TOKEN_START } from "../token-start.ts";
import { UUID } from "../uuid-form.ts";

export default defineRule({
  id: "pagerduty-oauth-token",
  title: "PagerDuty OAuth token",
  keywords: ["pdus+", "pdeu+"],
  pattern: new RegExp(`${TOKEN_START}pd(?:us|eu)\\+\\w{4,20}_${UUID}(?![A-Za-z0-9-])`, "g"),
  kind: "specific",
  prefixes: ["pdus+", "pdeu+"],
  examples: {
    hides: [
      sample("Authorization: Bearer pdus+_0", "T3PR3JZ", "_", "3c8012be-5801-7cfd", "-08b1-be3348287a9e"),
      sample("PD_TOKEN=pdeu+_0", "COFKK23", "_", "7279e6c5-3890-4abf", "-b37d-79027a03ccf6"),
    ],
    keeps: ["pdus+", "pdeu+_settings"],
  },
});
