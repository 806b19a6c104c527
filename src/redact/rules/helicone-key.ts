import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "helicone-key",
  title: "Helicone API key",
  forms: [
    {
      prefixes: ["sk-helicone-cp-", "sk-helicone-eu-", "sk-helicone-"],
      alphabet: "base64url",
      length: 31,
    },
  ],
  examples: {
    hides: [
      sample("sk-helicone-cp-", "fcul73u-czn5r6r-75urlqk-8b2cl6e"),
      sample("HELICONE_API_KEY=sk-helicone-", "asl5m2t-x1lh00s-go545h5-3239g48"),
    ],
    keeps: ["sk-helicone-cp-", "sk-helicone-proxy", "sk-helicone-…"],
  },
});
