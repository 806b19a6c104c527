import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

/** An organization token begins with JSON in base64 that says when it was issued, and for whom. */
function hasSentryForm(token: string): boolean {
  if (!token.startsWith("sntrys_")) return true;
  return Buffer.from(token.slice("sntrys_".length), "base64").toString("latin1").startsWith('{"iat"');
}

export default defineToken({
  id: "sentry-token",
  title: "Sentry organization, user or integration token",
  forms: [
    { prefixes: ["sntrys_"], alphabet: "base64", length: [80, 500], tail: "={0,2}(?:_[A-Za-z0-9+/]{43})?" },
    { prefixes: ["sntryu_", "sntrya_", "sntryi_"], alphabet: "hex", length: 64 },
  ],
  checksum: hasSentryForm,
  examples: {
    hides: [
      sample(
        "SENTRY_AUTH_TOKEN=sntrys_",
        "eyJpYXQiOjE3OTAwMDAwMDAuNSwidXJsIjoiaHR0cHM6Ly9zZW50cnkudGVzdCIsInJ",
        "lZ2lvbl91cmwiOiJodHRwczovL2V1LnNlbnRyeS50ZXN0Iiwib3JnIjoiaGFyYm9yIn0",
        "=_",
        "o2JljGZuHXwU1PE2l8/xG",
        "cLKDB020sNromIvKWuNaD1",
      ),
      sample("sntryu_", "5a8a594c8546c2b3667ca039fe619a6b", "81f6b2f81606ed6690af520c7d08e060"),
    ],
    keeps: ["sntrys_", "sntryu_settings", "sntryu_0000000000000000000000000000000000000000000000000000000000000000"],
  },
});
