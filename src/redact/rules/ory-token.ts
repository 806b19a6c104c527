import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "ory-token",
  title: "Ory access token, refresh token, session or personal access token",
  forms: [
    {
      prefixes: ["ory_at_", "ory_rt_", "ory_ac_", "ory_st_", "ory_pat_", "ory_wak_", "ory_apikey_"],
      alphabet: "base64url",
      length: [30, 80],
      tail: String.raw`(?:\.[\w-]{30,80})?`,
    },
  ],
  examples: {
    hides: [
      sample(
        "ory_at_",
        "Fk2NKFAORe5fmHMXLlZAp",
        "G3wGKI7PLbv18Ih8FEkibT",
        ".",
        "SfWYBZXsY52OyxjzF3IWr",
        "NaxoE2qhYJPQ4Cwe-RUmGk",
      ),
      sample("ORY_API_KEY=ory_pat_", "MYUllA4SDCEC-1Xe", "qij_sZWLuWO98AYf"),
    ],
    keeps: ["ory_at_", "factory_at_", "ory_st_settings"],
  },
});
