import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "vault-token",
  title: "HashiCorp Vault service, batch or recovery token",
  forms: [
    { prefixes: ["hvs.", "hvr."], alphabet: "base64url", length: [24, 300] },
    { prefixes: ["hvb."], alphabet: "base64url", length: [100, 600] },
  ],
  examples: {
    hides: [
      sample(
        "hvs.CAESI",
        "KK1OkB6gnIDcwF4W5F2qeVWGzLBvn6eB414U8ORxyfA6d",
        "umU6XiUcl4lSzpwmsFBwFC9L4vzwfrg2uBkv__2Mj072r",
      ),
      sample("VAULT_TOKEN=hvs.", "Lta7U9Qz3cqf", "eTmZF5cae7iq"),
      sample(
        "hvb.AAAAAQ",
        "qQDwDvERlLG_MuhX65241b8pjfUaubqap2Bz9fO7wtvJMaGwJgjmYDAjuIzo-P4qdtL83D-j15a",
        "oXCpQ_DQ8DQkLpFntxykFsuXlwWlLYu-2etb3f2UF3txAYyijSF8oExwJwSQLExaV1Y5LT2yF2E",
      ),
    ],
    keeps: ["hvs.", "hvs.settings", "hvb.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
});
