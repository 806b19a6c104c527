import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "stripe-key",
  title: "Stripe secret key, restricted key or webhook secret",
  forms: [
    { prefixes: ["sk_live_", "sk_test_", "rk_live_", "rk_test_"], alphabet: "base62", length: [24, 247] },
    { prefixes: ["whsec_"], alphabet: "base64", length: [32, 64], tail: "={0,2}" },
  ],
  examples: {
    hides: [
      sample(
        "sk_live_",
        "DeTzlG4tAmyExFHH2AX1mpoyyjhW0zsPI915bc81ss0uXm6siPXPFO2MQZl8E0CI",
        "NcCxaFH2aTn2cvfctn83injfLOWGo3zDQ7F",
      ),
      sample("whsec_", "6ib1ZVD1Dmkwej9jqkuyFBMroxoFwBy1"),
      sample(
        "STRIPE_API_KEY=rk_test_",
        "MEYPMIYAACfV5960rIiuAseTfto9g6x3PJIfNoFJEBjQK2fDNglkmZ9nSDnWjCTm",
        "0S3T0Lro9mlqbddrFP6QShD1J63QBTCDWhQ",
      ),
      sample("sk_live_", "51hB4rQx81LmZt60WyVcNs52Kd"),
      sample("rk_test_", "51hB4rQx81LmZt60WyVcNs52Kd"),
    ],
    keeps: [
      "sk_live_",
      sample("pk_live_", "51hB4rQx81LmZt60WyVcNs52Kd"),
      "echo ${#STRIPE_KEY}",
      "sk_live_…",
      "task_test_one_two_three_four",
    ],
  },
});
