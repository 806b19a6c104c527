import { defineRule, sample } from "../define-rule.ts";
import { isSecretValue, isStandIn, looksLikeCode } from "../secret-values.ts";

const SCHEME = "(?:Bearer|Basic|Token|Bot|ApiKey|Digest|Negotiate|AWS4-HMAC-SHA256|Key)";

export default defineRule({
  id: "authorization-header",
  title: "Credentials of an Authorization header",
  keywords: ["authorization", "bearer ", "basic "],
  pattern: new RegExp(
    String.raw`(?:(?<![A-Za-z])(?<header>authorization)["'\\\]]{0,6}[ \t]{0,4}[:=,][ \t]{0,4}["'\x60\\]{0,6}(?:${SCHEME}[ \t]{1,4})?|(?<![\w-])(?:Bearer|Basic)[ \t]{1,4})(?<secret>[^\s"'\x60\\,;<>(){}]{6,})`,
    "gi",
  ),
  kind: "generic",
  accept: (secret, match) => {
    // The next field of a log: `tokenType=Bearer cacheKey=user:7`.
    if (/^[A-Za-z_]\w*=[^=]/.test(secret)) return false;
    if (match.groups?.header)
      return (
        secret.length >= 8 &&
        !looksLikeCode(secret) &&
        // The name of a field, whose value comes next: `"GoogleLogin auth=" + token`.
        !/^[A-Za-z]+=$/.test(secret) &&
        !isStandIn(secret) &&
        /[0-9]|[a-z][A-Z]|[=+/]/.test(secret)
      );
    if (/^basic/i.test(match[0])) return isBasic(secret);
    return secret.length >= 16 && isSecretValue(secret, "token", "loose");
  },
  examples: {
    hides: [
      sample("Authorization: Bearer ", "hB4rQx81LmZt60WyVcNs52Kd"),
      sample("curl -H 'authorization: Basic ", "aGFyYm9yOm4xZ2h0LXc0dGNo", "' https://harbor.test"),
      sample('"Authorization": "Token ', "4b825dc642cb6eb9a060e54b", '"'),
      sample("curl -H 'Authorization: Bearer ", "a11cc7a2568c261958e918fd56b2", ".PKdEK6r3CIlH3yTu", "'"),
      sample("sent Bearer ", "hB4rQx81LmZt60WyVcNs52Kd"),
      sample("Proxy-Authorization: Basic ", "aGFyYm9yOm4xZ2h0LXc0dGNo"),
    ],
    keeps: [
      "Authorization: Bearer ***",
      "Authorization: Bearer $TOKEN",
      "bearer authentication is required",
      "Basic usage1234567 of the tool",
      "headers.authorization = req.headers.authorization",
      "authorization: request.headers2.authorizationOfTheHarbor",
      "authorization: undefined",
      "tokenType=Bearer cacheKey=user:364844:profile:v3",
    ],
  },
});

/** Basic credentials are base64 of `user:password`; the word alone begins many sentences. */
function isBasic(text: string): boolean {
  if (!/^[A-Za-z0-9+/_-]{8,}={0,2}$/.test(text)) return false;
  return /^[\x20-\x7e]*:[\x20-\x7e]*$/.test(Buffer.from(text, "base64").toString("latin1"));
}
