import { defineInfix } from "../define-infix.ts";
import { sample } from "../define-rule.ts";

export default defineInfix({
  id: "newrelic-license-key",
  title: "New Relic license key",
  infixes: ["NRAL"],
  before: "[A-Za-z0-9]{36}",
  after: "",
  examples: {
    hides: [
      sample("NEW_RELIC_LICENSE_KEY=", "070e7384a319facc", "8de55cc84ac325f3", "FFFFNRAL"),
      sample("license_key: eu01xx", "8a5d09c213145", "ebbb1104d1085", "FFFFNRAL"),
    ],
    keeps: ["NRAL", "centralNRAL", "the NRAL suffix"],
  },
});
