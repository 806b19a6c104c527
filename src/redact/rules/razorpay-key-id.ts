import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "razorpay-key-id",
  title: "Razorpay key id",
  forms: [{ prefixes: ["rzp_live_", "rzp_test_"], alphabet: "base62", length: 14 }],
  examples: {
    hides: [sample("rzp_live_", "od64hUlfNhCt0d"), sample("RAZORPAY_KEY_ID=rzp_test_", "TTU00w4LyNe1Uv")],
    keeps: ["rzp_live_", "rzp_live_", "rzp_test_xxxxxxxxxxxxxx"],
  },
});
