import { defineRule, sample } from "../define-rule.ts";
import { isAgainstForgery } from "../request-forgery.ts";

export default defineRule({
  id: "cookie-header",
  title: "Cookies of a request or a response",
  keywords: ["cookie: ", 'cookie":', "cookie:"],
  pattern:
    /(?<![\w-])(?:set-)?cookie["']?\s{0,4}:\s{0,4}["']?(?<secret>[\w.-]{1,64}=[^\s"'\\]{6,}(?:; ?[\w.-]{1,64}=[^\s"'\\;]{6,}){0,32})/gi,
  kind: "generic",
  confidence: (secret, match) => (isAgainstForgery(match) && !secret.includes("; ") ? "low" : "medium"),
  accept: (secret) => /[0-9]/.test(secret) && !/[$*<{]/.test(secret),
  examples: {
    hides: [
      sample("Cookie: sid=", "hB4rQx81LmZt60Wy", "; theme=dark"),
      sample("curl -H 'Cookie: sid=", "hB4rQx81LmZt60Wy", "'"),
    ],
    keeps: ["Cookie: consent", "cookie: sid=$SID12345", "the cookie: theme=dark"],
  },
});
