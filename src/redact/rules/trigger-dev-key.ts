import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "trigger-dev-key",
  title: "Trigger.dev secret key or access token",
  forms: [
    { prefixes: ["tr_dev_", "tr_prod_", "tr_stg_", "tr_preview_"], alphabet: "base62", length: [20, 24] },
    { prefixes: ["tr_pat_"], alphabet: "lower36", length: 40 },
  ],
  examples: {
    hides: [
      sample("tr_dev_", "Ws2Zt4r1dCtD66Yma4Us"),
      sample("tr_pat_", "eqsg186j5etxly8pbzolicxss7n2dk7viloq2pil"),
      sample("TRIGGER_SECRET_KEY=tr_preview_", "b1XdiLEDEkZcufOP5G8o"),
    ],
    keeps: ["tr_dev_", "tr_dev_", "pk_dev_harbor"],
  },
});
