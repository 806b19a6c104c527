import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "tailscale-key",
  title: "Tailscale auth, API, OAuth, SCIM or webhook key",
  forms: [
    {
      prefixes: ["tskey-auth-", "tskey-api-", "tskey-client-", "tskey-scim-", "tskey-webhook-", "tskey-service-"],
      alphabet: "base62",
      length: [10, 24],
      tail: "-[A-Za-z0-9]{20,64}",
    },
    { prefixes: ["tskey-"], alphabet: "base62", length: [16, 64] },
  ],
  examples: {
    hides: [
      sample("tskey-auth-k", "4ca4j5tL5", "CNTRL-", "wqeOsGcnvjt3m1Gk", "80lEZ0Ynr53sxbG0D"),
      sample("tailscale up --authkey tskey-client-k", "WD00vC65l", "CNTRL-", "VTAm5nZZI7adRf8m", "fkesfWV4MszPmercM"),
    ],
    keeps: ["tskey-", "tskey-auth-…", "tskey-rotation-of-the-night-watch"],
  },
});
