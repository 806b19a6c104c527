import { defineRule, sample } from "../define-rule.ts";

/** `NTLMSSP`, a zero and the number 3: the message that carries the proof of the password. */
const NTLM_PROOF = sample("TlRMTVNTUAAD");

export default defineRule({
  id: "negotiate-token",
  title: "Kerberos ticket or NTLM answer of an HTTP login",
  keywords: ["negotiate ", "ntlm "],
  pattern: new RegExp(
    `(?<![\\w-])(?:Negotiate|NTLM) (?<secret>(?:YI[IGH]|oY|${NTLM_PROOF})[A-Za-z0-9+/]{32,20000}={0,2})`,
    "gi",
  ),
  kind: "specific",
  examples: {
    hides: [
      sample("WWW-Authenticate: Negotiate ", "oYG2MIGzoAMKAQChCwYJKoZIgvcSAQICooGeBIGb", "hB4rQx81LmZt60Wy"),
      sample("> NTLM ", NTLM_PROOF, "AAAAGAAYAHIAAAAYABgAigAAABAAEABIAAAADAAMAFgAAAA="),
    ],
    keeps: [
      "WWW-Authenticate: Negotiate",
      "WWW-Authenticate: NTLM TlRMTVNTUAACAAAADAAMADgAAAA=",
      "negotiate with the harbor",
    ],
  },
});
