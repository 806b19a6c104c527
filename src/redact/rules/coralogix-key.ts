import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "coralogix-key",
  title: "Coralogix key",
  forms: [{ prefixes: ["cxtp_", "cxuk_", "cxup_"], alphabet: "base62", length: 30 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("cxtp_", "Dm4BkWusteY03p6", "ChDTLOosbIBbcdN"),
      sample("CORALOGIX_PRIVATE_KEY=cxtp_", "vvu4NZDMOCNA8Oy", "2iZvuAQQJjjW4nq"),
    ],
    keeps: ["cxtp_", "CXTP_max", "cxtp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
});
