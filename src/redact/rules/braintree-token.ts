import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "braintree-token",
  title: "Braintree access token",
  forms: [
    {
      prefixes: ["access_token$production$", "access_token$sandbox$"],
      alphabet: "lower36",
      length: 16,
      tail: String.raw`\$[a-f0-9]{32}`,
    },
  ],
  examples: {
    hides: [
      sample("access_token$production$", "9vdrec5phizn0tuq$b9d01fe6f12b80dc7dc2feb45b99778d"),
      sample("BRAINTREE_ACCESS_TOKEN=access_token$sandbox$", "wu1g2a4e5p2f5fo3$a6f7465ae6be5a125a288b4a244833ed"),
    ],
    keeps: ["access_token$production$", sample("access_token$production$", "x".repeat(16))],
  },
});
