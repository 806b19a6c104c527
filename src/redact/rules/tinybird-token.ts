import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "tinybird-token",
  title: "Tinybird token",
  forms: [{ prefixes: ["p.eyJ"], alphabet: "base64url", length: [60, 300], tail: String.raw`\.[A-Za-z0-9_-]{43}` }],
  examples: {
    hides: [
      sample(
        "p.eyJ1Ijog",
        "A0560AYdFpYLveJ-yCfAxpfgqxxBxWbfRKl1gJu5saWCWkf0VJTW5Xh",
        "wTstVbl11wkrfhWrNdbG-p7Fb2XDGhlyIRgDX84ywpjt5jlZG_ofBPS",
        ".",
        "DzHF5mJnxJJNXJgW0T9ZL",
        "5s-wixRyfx-48IAE_wmUzO",
      ),
      sample(
        "TINYBIRD_TOKEN=p.eyJ1Ijog",
        "PT89oTiA090z6YonUtxkK6H6MQuQx-W30ura35kKfcjgfPd8AsspZL8",
        "rPUZsP3CkPvM7lNWhlDcWcPxaRgWCBPzirMu-2H6Ep--UHPJzB0rK3T",
        ".",
        "CVivhkI9NiCkj0O3hXzeK",
        "CtY9PP4Rftb6hRWA2ENYLh",
      ),
    ],
    keeps: ["p.eyJ", "p.eyJ1IjogImEifQ"],
  },
});
