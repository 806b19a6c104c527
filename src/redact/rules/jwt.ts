import { defineRule, sample } from "../define-rule.ts";

const HEADER = sample("eyJhbGciOiJIUzI1NiIs", "InR5cCI6IkpXVCJ9");
const CLAIMS = sample("eyJzdWIiOiJuaWdodC13", "YXRjaCIsImlhdCI6MX0");

function hasAlgorithm(token: string): boolean {
  const header = token.slice(0, token.indexOf("."));
  return Buffer.from(header, "base64url").toString("latin1").includes('"alg"');
}

export default defineRule({
  id: "jwt",
  title: "JSON web token, signed or encrypted",
  keywords: ["eyj"],
  // Two dots or more: a header and claims alone open nothing. The header of TeamCity's tokens, which has a rule, is no JWT's.
  pattern: /(?<![A-Za-z0-9_-])eyJ(?!0eXAiOiAiVENWMiJ9)[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+){1,3}/g,
  kind: "specific",
  confidence: (token) => (hasAlgorithm(token) ? "high" : "low"),
  examples: {
    hides: [`auth=${HEADER}.${CLAIMS}.${sample("hB4rQx81LmZt60WyVcNs", "52KdTgPa37uEjR0fWq7Lr2Z")}`],
    keeps: [HEADER, `${HEADER}.${CLAIMS}`, "eyJ.eyJ.x"],
  },
});
