import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "gocardless-token",
  title: "GoCardless access token",
  forms: [{ prefixes: ["live_", "sandbox_"], alphabet: "base64url", length: 40 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("live_", "CfH0ywBvMUQvS5my7rtBorTVuMA3ga4hGsUJB0w7"),
      sample("GOCARDLESS_ACCESS_TOKEN=sandbox_", "n7e4QsJEvGv8nenH4DNun4tN1CBwO4Q6FUfEHSs7"),
    ],
    keeps: ["live_", "live_update_of_the_harbor_lights_in_2026_"],
  },
});
