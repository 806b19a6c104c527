import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "newrelic-key",
  title: "New Relic user, insights, admin, synthetics or REST key",
  // A browser key (`NRJS-`) is meant for pages and stays.
  forms: [
    { prefixes: ["NRAK-"], alphabet: "upper36", length: 27 },
    { prefixes: ["NRAA-"], alphabet: "lower36", length: 27 },
    { prefixes: ["NRII-", "NRIQ-"], alphabet: "base64url", length: 32 },
    { prefixes: ["NRRA-"], alphabet: "hex", length: 42 },
    { prefixes: ["NRSP-"], alphabet: "lower36", length: [20, 40] },
  ],
  examples: {
    hides: [
      sample("NRAK-", "JAXQE49Z3BQ1T", "02CVMV011FIBBG"),
      sample("NEW_RELIC_API_KEY=NRRA-", "4b83f3943962eedc57497", "ac002ec877d31a8a07f9b"),
      sample("X-Insert-Key: NRII-", "313IwtLTy5G84zof", "qkHnOe4KDTRFq9CL"),
    ],
    keeps: ["NRAK-", "NRAK-…", "NRJS-4b825dc642cb6eb9a06", "NRII-XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX"],
  },
});
