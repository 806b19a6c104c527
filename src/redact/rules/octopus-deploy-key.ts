import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "octopus-deploy-key",
  title: "Octopus Deploy API key",
  forms: [{ prefixes: ["API-"], alphabet: "upper36", length: [25, 32] }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("API-", "5HQHPGAVAQMD5R", "YR5LRF5OWMPUJE"),
      sample("X-Octopus-ApiKey: API-", "EMRRQ6HDF3DT6", "EKIXA6OTMPPYZ"),
    ],
    keeps: ["API-", "API-REFERENCE", "API-XXXXXXXXXXXXXXXXXXXXXXXXXX", "API-SETTINGSOFTHEHARBORGATEWAY"],
  },
});
