import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";

const LINKS = [
  "reset-password",
  "reset_password",
  "password-reset",
  "password_reset",
  "password/reset",
  "password/edit",
  "magic-link",
  "magic_link",
  "magic",
  "verify-email",
  "verify_email",
  "confirm-email",
  "email/confirm",
  "confirmation",
  "activate",
  "invite",
  "invitation",
  "accept-invite",
  "unlock",
];

export default defineRule({
  id: "magic-link",
  title: "Address that logs in, resets a password or accepts an invitation",
  keywords: LINKS.map((link) => `/${link}/`),
  pattern: new RegExp(
    String.raw`\/(?:${LINKS.join("|")})\/(?:(?:confirm|token|verify|[A-Za-z0-9]{1,12})\/)?(?<secret>[\w.~-]{20,512})(?=[\s"'<>\\/?#&)\]},;]|$)`,
    "gi",
  ),
  kind: "generic",
  // Drawn at random: words joined by dashes are the title of a page, an UUID alone may only name a thing.
  accept: (secret) =>
    secret.replace(/\D/g, "").length >= 3 &&
    /[A-Za-z0-9]{12}/.test(secret) &&
    !/\.(?:html?|tsx?|jsx?|py|rb|php|md)$/.test(secret) &&
    !looksMadeUp(secret),
  examples: {
    hides: [
      sample("https://quay.test/reset-password/", "hB4rQx81LmZt60WyVcNs52Kd"),
      sample("https://quay.test/invite/", "4b825dc642cb6eb9a060e54b", "?from=mail"),
      sample("https://quay.test/password/reset/MTc/", "c8v2k1-4b825dc642cb6eb9a060e54b"),
    ],
    keeps: [
      "https://quay.test/reset-password/",
      "https://quay.test/docs/invite/how-to-invite-a-colleague-in-2026",
      "src/pages/reset-password/reset-password-form.component2026.tsx",
      "/activate/:activationTokenParameter",
      "https://quay.test/invite/<token>",
    ],
  },
});
