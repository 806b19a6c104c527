import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "heroku-key",
  title: "Heroku API key with its prefix",
  forms: [{ prefixes: ["HRKU-AA"], alphabet: "base64url", length: 58 }],
  examples: {
    hides: [
      sample("HRKU-AA", "OpTHiN1h1ekfurROCT99KgFAYTP7T", "fpjGF0ubk5uuDkwURTu1TSd09U0v0"),
      sample("HEROKU_API_KEY=HRKU-AA", "iRbKmNHFdxIUbtFPekryzkdLE2rwW", "KnPai2osFK9K8Vmyd-uficpyKtR5a"),
    ],
    keeps: ["HRKU-", "HRKU-AA", "HRKU-AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
});
