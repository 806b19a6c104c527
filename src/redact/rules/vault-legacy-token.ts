import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "vault-legacy-token",
  title: "Vault token of the older form, known by its label",
  labels: ["vault_token", "root_token", "client_token", "vault login"],
  value: String.raw`[sbr]\.[A-Za-z0-9]{24}(?:\.[A-Za-z0-9]{5})?`,
  accept: looksDrawn,
  examples: {
    hides: [
      sample("VAULT_TOKEN=s.", "7I2Lc3bRZE3I", "H0PIrMX5f5Aj"),
      sample("Initial Root Token: s.", "lBi3jCpY4K2Z", "fgFLB6vN5x61"),
      sample("X-Vault-Token: s.", "cQ3A7sPgTYeU", "uVGvFetZzV5u", ".", "MA5st"),
      sample('"client_token": "s.', "vxUgckR8dm0p", "4nBwddevBOMI", '"'),
    ],
    keeps: ["vault token create", "VAULT_TOKEN=s.token", "root token: s.configurationOfTheHarborVt"],
  },
});
