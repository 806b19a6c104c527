import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "totp-seed",
  title: "Seed of one-time passwords beside a label, in base 32",
  labels: ["totp", "2fa", "mfa", "otp", "authenticator"],
  says: "secret|seed|key|code|setup|base32|is|:|=",
  value: "[A-Z2-7]{16,64}(?:={0,6})|(?:[A-Z2-7]{4} ){3,15}[A-Z2-7]{4}|(?:[a-z2-7]{4} ){3,15}[a-z2-7]{4}",
  // Seeds have digits; words in capitals have none.
  accept: (seed) => /[2-7]/.test(seed) && /[A-Za-z]/.test(seed) && new Set(seed).size >= 8,
  canonical: (seed) => seed.replace(/[ =]/g, "").toUpperCase(),
  examples: {
    hides: [
      sample("TOTP_SECRET=", "JBQXEYTPOIQG42LHNB2CA53B"),
      sample("2FA setup key: ", "jbqx eytp oiqg 42lh nb2c a53b"),
      sample('"mfa_seed": "', "JBQXEYTPOIQG42LHNB2CA53B", '"'),
    ],
    keeps: [
      "TOTP_SECRET=$SEED",
      "otp code: 492817",
      "MFA_REQUIRED_FOR_ALL_USERS=true",
      "mfa key: word this that with from",
    ],
  },
});
