import { defineRule, sample } from "../define-rule.ts";

/** The id and the key, twenty and twenty-two letters. */
function isIdAndKey(secret: string): boolean {
  return /^[\w-]{20}:[\w-]{22}$/.test(Buffer.from(secret, "base64").toString("latin1"));
}

export default defineRule({
  id: "elastic-api-key",
  title: "Elasticsearch API key: base64 of its id and secret",
  keywords: ["apikey", "api_key", "api-key", "api key"],
  pattern: /api[-_ ]?key["'\\]{0,4}(?:\s{0,4}[:=]\s{0,4}|\s{1,4})["'\\]{0,4}(?<secret>[A-Za-z0-9+/]{58}==)/gi,
  kind: "specific",
  accept: isIdAndKey,
  examples: {
    hides: [
      sample("Authorization: ApiKey ", "b2s5UnprUjljMXFRcWV6Q0RYSFM6T2", "9CeWo1N2NWNHFQZ1MyRHlzUjRzTQ=="),
      sample("ELASTIC_API_KEY=", "cVIybmJjcWNIdURGRUhSODJ5YVk6U0", "tmZE9Zc3ByNE1SNmpEcUxmVDRlVQ=="),
    ],
    keeps: ["ApiKey $KEY", "api_key: none"],
  },
});
