import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "signed-session-cookie",
  title: "Session cookie signed by express-session, Strapi and other users of cookie-signature",
  keywords: ["s%3a"],
  // An id of the session, a dot, and an HMAC-SHA256 in base 64 without padding, which may be written for a URL.
  pattern: /(?<![A-Za-z0-9])s%3A(?<secret>[A-Za-z0-9_-]{20,64}\.(?:[A-Za-z0-9+/]|%2[BbFf]){43})(?![A-Za-z0-9+/])/gi,
  kind: "specific",
  accept: (secret) => /[0-9]/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  examples: {
    hides: [
      sample(
        'session: "s%3A',
        "wAdAcvggMv3BLu6MVTLgYUAaLev5gdjW",
        ".iTUfibSCXWGTt7kn7bKFA4",
        "gzx5Lig5FD2v6OLMM5lxb",
        '"',
      ),
    ],
    keeps: ["s%3Anight-watch-of-the-harbor.lamp"],
  },
});
