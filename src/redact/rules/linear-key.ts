import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "linear-key",
  title: "Linear API key, OAuth token or webhook secret",
  forms: [
    { prefixes: ["lin_api_"], alphabet: "base62", length: 40 },
    { prefixes: ["lin_oauth_"], alphabet: "hex", length: 64 },
    { prefixes: ["lin_wh_"], alphabet: "base62", length: [32, 48] },
  ],
  examples: {
    hides: [
      sample("lin_api_", "bVl25JAHiy2a49nJyFzS4vGnoj6gHnKQqpm6kOtS"),
      sample("lin_oauth_", "6912156c5eff17f72a28a2a905053ebc402b7ba057ef27157a1e2b6f8a72ed42"),
      sample("lin_wh_", "3nRkKEbSd47wtT2BrYveG971jEMFyC8EXYsB20Kl"),
      sample("LINEAR_API_KEY=lin_api_", "9URRQhyNl8fzQdoMfrEOkJADrmutoMR2hNcV359k"),
    ],
    keeps: ["lin_api_", sample("lin_api_", "x".repeat(40))],
  },
});
