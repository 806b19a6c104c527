import { type Confidence, defineRule, sample } from "../define-rule.ts";
import { isWholeSequence } from "../der.ts";

const BEGIN = sample("-----BEGIN ", "RSA PRIVATE KEY-----");
const END = sample("-----END ", "RSA PRIVATE KEY-----");
const LINES = [
  sample("MIIEowIBAAKCAQEA55ylRPnL13a8", "kVOTaw+zkgQUv4CckBwO/pxg8tY9dDxOUtFL"),
  sample("t34SgqumcGb5slmFOoqTskx2", "zuA8N6hJLjTUYA6Nsu5FI2VHniB+NjQxXfSd"),
  "IvEew722Q==",
];

/** Line ends as they are, and as JSON text or source code writes them. */
const LINE_END = /\\+[nrt]|[\r\n]+/;

/** The letters of the key alone: a gutter, quotes, escapes and the frame are notation. */
function body(text: string): string {
  const inner = text
    .replace(/-----BEGIN [A-Z0-9 ]+-----/, "")
    // With the gutter in front of it, which would look like the last letters of the key.
    .replace(/(?:\\+[nrt]|[\r\n])[^\r\n\\]{0,80}-----END[\s\S]*$/, "")
    .replace(/-----END[\s\S]*$/, "");
  return inner
    .split(LINE_END)
    .map((line) => {
      const runs = line.match(/[A-Za-z0-9+/=]+/g) ?? [];
      const long = runs.filter((run) => run.length >= 16);
      return long.length > 0 ? long.join("") : runs.reduce((best, run) => (run.length >= best.length ? run : best), "");
    })
    .join("");
}

/** How the body of OpenSSH's own format begins. */
const OPENSSH = "openssh-key-v1\0";

/** A whole frame whose body is what the frame says it is. Of what is cut off, or encrypted by PEM itself, less is known. */
function confidenceIn(text: string): Confidence {
  if (!text.includes("-----END")) return "medium";
  if (/PRIVATE KEY BLOCK|Proc-Type|DEK-Info/.test(text.slice(0, 200))) return "high";
  const bytes = Buffer.from(body(text), "base64");
  if (bytes.toString("latin1", 0, OPENSSH.length) === OPENSSH) return "high";
  return isWholeSequence(bytes) ? "high" : "low";
}

export default defineRule({
  id: "private-key",
  title: "Private key in PEM or OpenPGP armor, whole or cut off",
  keywords: ["-----begin "],
  // Either up to the END line, whatever stands before each line (gutters, log prefixes), as long as no other frame
  // begins; or, cut off, as far as it looks like base64 lines. Both read a letter a bounded number of times.
  pattern: new RegExp(
    "-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----" +
      "(?:[^-]*(?:-{1,4}[^-]+)*-----END [A-Z0-9 ]{0,60}-----" +
      String.raw`|(?:(?:[\s"'\x60,+|>:#0-9-]|\\{1,7}[nrt"']){0,40}(?:(?:Proc-Type|DEK-Info|Version|Comment|Hash): ?[^\n\\]{0,80}|[A-Za-z0-9+/=]{12,}))*(?:(?:[\s|>#0-9-]|\\{1,7}[nrt]){0,40}[A-Za-z0-9+/=]{1,})?)`,
    "g",
  ),
  kind: "specific",
  // Code and documents name the frame without a key in it.
  accept: (text) => /[A-Za-z0-9+/]{16}/.test(body(text)),
  canonical: body,
  confidence: confidenceIn,
  examples: {
    hides: [
      [BEGIN, ...LINES, END].join("\n"),
      [BEGIN, ...LINES, END].join("\\n"),
      [BEGIN, ...LINES, END].map((line) => `    ${line}`).join("\n"),
      [BEGIN, ...LINES, END].map((line, at) => `${at + 9}\t${line}`).join("\n"),
      [BEGIN, ...LINES, END].map((line) => `harbor/key.pem:${line}`).join("\r\n"),
      [BEGIN, ...LINES].join("\n"),
      [BEGIN, ...LINES].join("\\\\n"),
    ],
    keeps: [
      BEGIN,
      `if (text.includes("${BEGIN}") && text.includes("${END}")) return true;`,
      sample(
        "-----BEGIN ",
        "CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ\n-----END CERTIFICATE-----",
      ),
      sample(
        "-----BEGIN ",
        "PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE6qYbaBmAWkjTKD0LOgS9rWSW9F3V\n-----END PUBLIC KEY-----",
      ),
    ],
  },
});
