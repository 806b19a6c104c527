import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "paypal-secret",
  title: "PayPal client secret",
  labels: ["paypal"],
  says: "secret",
  value: "E[A-Za-z0-9_-]{79}",
  examples: {
    hides: [
      sample(
        "PAYPAL_CLIENT_SECRET=",
        "ESmIG4UNBCKxZ0YwSdKhaxn68aVGuzAm0TokkHrLPTir2w9O7k6MFuZJaaCWCZ82",
        "1n03pzvQL4j3Dp3C",
      ),
      sample(
        '"paypal client secret": "',
        "E5qtsSmxoKJE8PEv4YeLfb3RJMbUsu1phtRdr4A8ljjYNdXb7ABQLR2ZFyJQSaO5",
        "frKo7Ssn0DXnPNtr",
        '"',
      ),
    ],
    keeps: ["PAYPAL_CLIENT_SECRET=$HARBOR_KEY", "PAYPAL_CLIENT_SECRET=<your paypal key>"],
  },
});
