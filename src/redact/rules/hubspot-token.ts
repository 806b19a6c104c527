import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";
import { UUID_TAIL } from "../uuid-form.ts";

export default defineToken({
  id: "hubspot-token",
  title: "HubSpot private app token",
  forms: [
    {
      prefixes: ["pat-na1-", "pat-na2-", "pat-na3-", "pat-eu1-", "pat-ap1-"],
      alphabet: "hex",
      length: 8,
      tail: UUID_TAIL,
    },
  ],
  examples: {
    hides: [
      sample("pat-na1-", "1696f847-b3e1-97a1-73b5-49cde6f6346f"),
      sample("HUBSPOT_TOKEN=pat-ap1-", "8f143f20-717e-69a1-9582-c71bba6ddd67"),
    ],
    keeps: ["pat-na1-", sample("pat-na1-", "x".repeat(8))],
  },
});
