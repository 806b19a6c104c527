import { defineRule, sample } from "../define-rule.ts";
import { isStandIn } from "../secret-values.ts";

export default defineRule({
  id: "go-dsn",
  title: "Password of a Go MySQL data source name",
  keywords: ["@tcp(", "@unix("],
  pattern: /(?<=[\w.-]{1,64}:(?<secret>[^\s:"'`/]{1,128}))@(?:tcp|unix)\(/gi,
  kind: "generic",
  accept: (secret) => !isStandIn(secret) && !secret.startsWith("%"),
  examples: {
    hides: [sample("harbor:", "n1ght-W4tch!", "@tcp(db.harbor.test:3306)/ships")],
    keeps: ["harbor:$DB_PASSWORD@tcp(db:3306)/ships", "%s:%s@tcp(%s)/%s"],
  },
});
