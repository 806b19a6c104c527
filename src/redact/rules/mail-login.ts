import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "mail-login",
  title: "Password in a recorded talk with a mail server: AUTH LOGIN and AUTH PLAIN (RFC 4616, 4954)",
  keywords: ["334 ugfzc3dvcmq6", "auth plain ", "authenticate plain "],
  pattern:
    /(?:334 UGFzc3dvcmQ6\r?\n(?:(?:C|>|>>>|~>|->):? ?)?|auth(?:enticate)? plain )(?<secret>[A-Za-z0-9+/]{8,400}={0,2})(?=\s|$)/gi,
  kind: "generic",
  accept: (secret, match) => {
    const said = Buffer.from(secret, "base64").toString("latin1");
    // A name, a user and a password with a zero before each, or the password alone.
    return /^auth/i.test(match[0]) ? /^[^\0]*\0[^\0]+\0[^\0]{3,}$/.test(said) : /^[\x20-\xff]{4,}$/.test(said);
  },
  examples: {
    hides: [
      sample("S: 334 UGFzc3dvcmQ6\r\nC: ", "bjFnaHQtdzR0Y2g=", "\r\nS: 235 ok"),
      sample("AUTH PLAIN ", "AGhhcmJvcgBuMWdodC13NHRjaA=="),
    ],
    keeps: ["S: 334 UGFzc3dvcmQ6\nC: *\nS: 501 cancelled", "AUTH PLAIN LOGIN CRAM-MD5", "250-AUTH PLAIN harborwatch"],
  },
});
