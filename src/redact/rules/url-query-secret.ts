import { defineRule, sample } from "../define-rule.ts";
import { labelOf } from "../labels.ts";
import { secretNameKind } from "../secret-names.ts";
import { isStandIn } from "../secret-values.ts";

/** Telling in a URL's query only: elsewhere these words mean something else. */
const QUERY_NAMES = /^(?:key|sig|signature|auth|code|x-amz-signature|x-amz-credential|x-goog-signature|pwd)$/i;

export default defineRule({
  id: "url-query-secret",
  title: "Secret in the query or fragment of a URL, or in a form body",
  keywords: [
    "token=",
    "key=",
    "sig=",
    "signature=",
    "secret=",
    "password=",
    "passwd=",
    "pass=",
    "pwd=",
    "auth=",
    "code=",
    "jwt=",
  ],
  pattern:
    /(?:token|key|sig|signature|secret|password|passwd|pass|pwd|auth|code|jwt)=(?<secret>[^\s&#"'<>`\\;,)\]}]{6,})/gi,
  kind: "generic",
  accept: (secret, match) => {
    const { name, before } = labelOf(match);
    if (/[\s:]#$/.test(before) || !/[?&#]$/.test(before) || isStandIn(secret) || /^[0-9]{0,8}$/.test(secret))
      return false;
    if (/^code$/i.test(name) && secret.length < 20) return false;
    return (
      secretNameKind(name) === "password" ||
      (/[0-9]/.test(secret) && isTelling(name)) ||
      secretNameKind(name) === "token"
    );
  },
  // Documents show short made-up ones.
  confidence: (secret) => (secret.length < 16 ? "low" : "medium"),
  canonical: (secret) =>
    secret.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  examples: {
    hides: [
      sample("GET /v1/ships?access_token=", "hB4rQx81LmZt60Wy", "&page=2"),
      sample("https://harbor.blob.core.windows.net/logs?sv=2024-01-01&sig=", "hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0f%3D"),
      sample("https://maps.test/api?key=", "hB4rQx81LmZt60WyVcNs"),
      sample("http://127.0.0.1:18789/#token=", "4b825dc642cb6eb9a060e54b"),
    ],
    keeps: [
      "/list?page_token=",
      "/list?pageToken=abc123def456",
      "?code=404&key=name",
      "?session_key=agent:main:main",
      "?token=***",
      "?token=${TOKEN}",
    ],
  },
});

function isTelling(name: string): boolean {
  return QUERY_NAMES.test(name) || secretNameKind(name) === "weak";
}
