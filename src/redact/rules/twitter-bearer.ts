import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";
import { TOKEN_START } from "../token-start.ts";

export default defineRule({
  id: "twitter-bearer",
  title: "X (Twitter) bearer token of an app",
  keywords: ["aaaaaaaaaaaaaaaaaaaa"],
  pattern: new RegExp(`${TOKEN_START}A{20,24}[A-Za-z0-9%]{50,120}(?![A-Za-z0-9%+/=])`, "g"),
  kind: "specific",
  accept: (token) => {
    const body = token.replace(/^A+/, "");
    return /[0-9].*[0-9]/.test(body) && /[a-z]/.test(body) && !looksMadeUp(body);
  },
  examples: {
    hides: [
      sample(
        "AAAAAAAAAAAAAAAAAAAAA",
        "NaE3Vu1zL",
        "%2BqbJWfq2jvYFIIT7CPHDPkJp9jF9Cm2%3DyPbRKdIAbGHMSbKPsJXUxUxhkldr",
        "RmAsPMsf9B58r2uKmC7sAw",
      ),
    ],
    keeps: [
      "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
      "AAAAAAAAAAAAAAAAAAAAAA…",
    ],
  },
});
