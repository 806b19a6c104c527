import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "socket-key",
  title: "Socket security API key",
  forms: [{ prefixes: ["sktsec_"], alphabet: "base64url", length: [40, 80] }],
  examples: {
    hides: [
      sample("sktsec_", "7S2sh-dZbZ7XUbb-VJZhp", "URK48pj6SXC2wVYFVf3xhH", "_api"),
      sample("SOCKET_SECURITY_API_KEY=sktsec_", "rTeZiBijr4w9Ai3vyMPxR", "Uz6u0ldj0dn3WMbiOfu6gC", "_api"),
    ],
    keeps: ["sktsec_", "sktsec_settings", "sktsec_…"],
  },
});
