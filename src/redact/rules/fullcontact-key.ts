import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "fullcontact-key",
  title: "FullContact API key",
  labels: ["fullcontact"],
  says: "key|token|secret",
  value: "[A-Za-z0-9]{32}",
  examples: {
    hides: [
      sample("FULLCONTACT_API_KEY=", "BkAhKbNgzpBW3PtOszE6sq8bY5jYIdQ3"),
      sample('"fullcontact api key": "', "EWhZNYjjznxm8YrEUYFu2o3kyBha0Cx1", '"'),
    ],
    keeps: ["FULLCONTACT_API_KEY=$HARBOR_KEY", "FULLCONTACT_API_KEY=<your fullcontact key>"],
  },
});
