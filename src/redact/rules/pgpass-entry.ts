import { defineRule, sample } from "../define-rule.ts";
import { isStandIn } from "../secret-values.ts";

export default defineRule({
  id: "pgpass-entry",
  title: "Password of a .pgpass line",
  keywords: [":5432:", ":6432:"],
  pattern: /(?<=[\w*\]]):(?:543[0-9]|6432):[\w*.-]{1,64}:[\w*.@-]{1,64}:(?<secret>[^\s:]{3,})/g,
  kind: "generic",
  accept: (secret) => !isStandIn(secret),
  examples: {
    hides: [sample("db.harbor.test:5432:ships:harbor:", "n1ght-w4tch")],
    keeps: ["db.harbor.test:5432", "localhost:5432:5432", "src/ships.ts:5432:12: error: no"],
  },
});
