import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "stripe-key",
  title: "Stripe secret key, restricted key or webhook secret",
  keywords: ["sk_live_", "sk_test_", "rk_live_", "rk_test_", "whsec_"],
  pattern: /(?<![A-Za-z0-9])(?:[sr]k_(?:live|test)_[A-Za-z0-9]{10}[A-Za-z0-9_]*|whsec_[A-Za-z0-9+/=]{24,})/g,
  kind: "specific",
  examples: {
    hides: [
      sample("sk_live_", "51hB4rQx81LmZt60WyVcNs52Kd"),
      sample("rk_test_", "51hB4rQx81LmZt60WyVcNs52Kd"),
      sample("whsec_", "hB4rQx81LmZt60WyVcNs52KdTgPa37uE"),
    ],
    keeps: [
      sample("pk_live_", "51hB4rQx81LmZt60WyVcNs52Kd"),
      "echo ${#STRIPE_KEY}",
      "sk_live_…",
      "task_test_one_two_three_four",
    ],
  },
});
