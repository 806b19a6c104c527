import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "anyscale-key",
  title: "Anyscale API key or cluster secret",
  forms: [
    { prefixes: ["esecret_"], alphabet: "base62", length: [26, 64] },
    { prefixes: ["aph0_"], alphabet: "base62", length: [24, 80] },
  ],
  examples: {
    hides: [
      sample("esecret_", "fm5ldIJELWs2ARmgklRxP11u38"),
      sample("aph0_", "PmsBkFzCdbfXKCUwuT2vGdN71o0QPUmkTST4l7ML"),
      sample("ANYSCALE_API_KEY=esecret_", "lrGyNl8Ri0EG2N8GmtfVPMF6NS"),
    ],
    keeps: ["esecret_", "esecret_name", "aph0_"],
  },
});
