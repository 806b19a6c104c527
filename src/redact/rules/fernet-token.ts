import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

/** A version, a time, 16 bytes of IV, whole blocks of 16 bytes, 32 bytes of HMAC. */
function isWhole(token: string): boolean {
  const { length } = Buffer.from(token, "base64url");
  return length >= 73 && (length - 57) % 16 === 0;
}

export default defineToken({
  id: "fernet-token",
  title: "Fernet token: text encrypted by Python's cryptography package",
  forms: [{ prefixes: ["gAAAAAB"], alphabet: "base64url", length: [91, Infinity], tail: "={0,2}" }],
  checksum: isWhole,
  examples: {
    hides: [
      sample(
        "gAAAAAB",
        "3gNNgQpOMEWiFSTadHXWwGGrD4ujf1jfwAjHMAhQFOG7IlJLoiGQOU1udKieg8cc",
        "JtSz0uqZb7B2kLdjiSG6PbXjscr==",
      ),
    ],
    keeps: ["gAAAAAB", "gAAAAA", "gAAAAABoQ"],
  },
});
