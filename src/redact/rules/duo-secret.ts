import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "duo-secret",
  title: "Duo secret key",
  labels: ["duo_secret", "duo_skey", "duo_sk", "duo_integration", "skey"],
  value: "[A-Za-z0-9]{40}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("DUO_SECRET_KEY=", "AoJFAOcIPDkLh1npvCqg", "Bgd286oIogVWJ1vP4ejm"),
      sample("skey = ", "PC6nOdRXl1cNLTvxTJwA", "ozSIWc7VqVpFXLO2HTSU"),
    ],
    keeps: ["DUO_SECRET_KEY=$KEY", "skey = none", "duo_integration at 4b825dc642cb"],
  },
});
