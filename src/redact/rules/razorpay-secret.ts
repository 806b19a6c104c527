import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "razorpay-secret",
  title: "Razorpay key secret",
  labels: ["razorpay", "rzp_secret", "rzp_key"],
  says: "secret",
  value: "[A-Za-z0-9]{20,25}",
  examples: {
    hides: [
      sample("RAZORPAY_KEY_SECRET=", "xR4Lwz299IxArx7wZhuKfF6w"),
      sample('"razorpay key secret": "', "wq3Bt4qznKWm8Wr971tsQAMV", '"'),
    ],
    keeps: ["RAZORPAY_KEY_SECRET=$HARBOR_KEY", "RAZORPAY_KEY_SECRET=<your razorpay key>"],
  },
});
