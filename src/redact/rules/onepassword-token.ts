import { defineRule, sample } from "../define-rule.ts";
import { TOKEN_START } from "../token-start.ts";

/** A service account token is JSON in base64, and names where it signs in. */
function isServiceAccount(token: string): boolean {
  return Buffer.from(token.slice("ops_".length), "base64url").toString("latin1").includes('"signInAddress"');
}

export default defineRule({
  id: "onepassword-token",
  title: "1Password service account token or secret key",
  keywords: ["ops_eyj", "a3-"],
  pattern: new RegExp(
    `${TOKEN_START}(?:ops_eyJ[A-Za-z0-9_+/-]{100,}={0,2}|A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}(?![A-Za-z0-9]))`,
    "g",
  ),
  kind: "specific",
  prefixes: ["ops_eyJ", "A3-"],
  accept: (token) => /[0-9]/.test(token.slice(2)) && !/X{5}/.test(token),
  confidence: (token) => (token.startsWith("A3-") || isServiceAccount(token) ? "high" : "low"),
  examples: {
    hides: [
      sample(
        "OP_SERVICE_ACCOUNT_TOKEN=ops_",
        "eyJzaWduSW5BZGRyZXNzIjoiaGFyYm9yLjFwYXNzd29yZC50ZXN0IiwidXNlckF1dGgiOnsibWV0a",
        "G9kIjoiU1JQZy00MDk2IiwiYWxnIjoiUEJFUzJnLUhTMjU2IiwiaXRlcmF0aW9ucyI6NjUwMDAwfQ",
        "}",
        "hKXmUMkdyjAwsvF2VRQ3wSVlifNaH0",
        "JGXaklfMH1202Ulh2QCJ4NCj1sVCDw",
      ),
      sample("Secret Key: A3-", "6EWTOH", "-", "2JV767", "-", "Z6X10", "-", "YCJI9", "-", "XRXYI", "-", "DPFQM"),
      sample("A3-", "OWLU4K", "-", "1QKXN8KZ4YE", "-", "W0HDL", "-", "AT3F6", "-", "OCDMS"),
    ],
    keeps: ["ops_eyJ…", "ops_eyes_of_the_night_watch", "A3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX", "DIN-A3-PAPER"],
  },
});
