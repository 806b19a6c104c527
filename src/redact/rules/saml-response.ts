import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "saml-response",
  title: "SAML response or ticket, good for a login while it lasts",
  keywords: ["samlresponse", "samlart"],
  pattern:
    /(?:SAMLResponse|SAMLart)\\{0,3}["']?(?:\s{1,4}value)?\s{0,4}[=:]\s{0,4}\\{0,3}["']?(?<secret>[A-Za-z0-9+/%=_-]{32,100000})/gi,
  kind: "specific",
  confidence: (response) => (/^PD94|^PHNhbWxwO|^PFJlc3Bv|^PHNhbWwyc/.test(response) ? "high" : "medium"),
  examples: {
    hides: [
      sample(
        "POST /acs\n\nSAMLResponse=",
        "PHNhbWxwOlJlc3BvbnNlIHhtbG5zOnNhbWxwPSJ1cm46b2FzaXM6bmFtZXM6dGM6U0FNTDoyLjA6",
        "&RelayState=quay",
      ),
      sample(
        '<input name="SAMLResponse" value="',
        "PHNhbWxwOlJlc3BvbnNlIHhtbG5zOnNhbWxwPSJ1cm46b2FzaXM6bmFtZXM6dGM6",
        '"/>',
      ),
    ],
    keeps: ["SAMLResponse=", "the SAMLResponse is checked", "parseSAMLResponse(body)"],
  },
});
