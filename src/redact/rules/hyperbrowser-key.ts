import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "hyperbrowser-key",
  title: "Hyperbrowser API key",
  forms: [{ prefixes: ["hb_"], alphabet: "hex", length: 30 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("hb_", "e6fc5035dd45aa412974326a59eaaf"),
      sample("HYPERBROWSER_API_KEY=hb_", "93d874f6408858877599bd0b97dd7d"),
    ],
    keeps: ["hb_", "hb_harbor_settings"],
  },
});
