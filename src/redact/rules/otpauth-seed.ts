import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "otpauth-seed",
  title: "Seed of one-time passwords in an otpauth address",
  keywords: ["otpauth://", "otpauth-migration://"],
  pattern:
    /otpauth(?::\/\/[ht]otp\/[^\s"'<>\\?]{0,300}\?(?:[^\s"'<>\\#]{0,300}?&(?:amp;)?)?secret=(?<seed>)|-migration:\/\/offline\?data=)(?<secret>[A-Za-z0-9+/%=_-]{8,2048})/gi,
  kind: "specific",
  accept: (seed, match) => match.groups?.seed === undefined || /^[A-Z2-7]+(?:=|%3D)*$/i.test(seed),
  canonical: (seed) => seed.replace(/(?:=|%3D)+$/i, ""),
  examples: {
    hides: [
      sample("otpauth://totp/Harbor:deploy?secret=", "JBQXEYTPOIQG42LHNB2CA53B", "&issuer=Harbor"),
      sample("otpauth://totp/Harbor:deploy?issuer=Harbor&secret=", "JBQXEYTPOIQG42LHNB2CA53B"),
      sample("otpauth-migration://offline?data=", "CiEKCmhCNHJReDgxTG0SBkhhcmJvchoGSGFyYm9yIAEoATAC"),
    ],
    keeps: [
      "otpauth://totp/Harbor:deploy?secret=<seed>&issuer=Harbor",
      "otpauth://totp/Harbor:deploy?issuer=Harbor",
      "otpauth://totp/Harbor?secret=${SEED}",
    ],
  },
});
