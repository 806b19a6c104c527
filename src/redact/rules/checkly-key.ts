import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "checkly-key",
  title: "Checkly API key",
  forms: [{ prefixes: ["cu_"], alphabet: "hex", length: 32 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("cu_", "9887752bec5c5bd1", "68e857fbcf42cd1e"),
      sample("CHECKLY_API_KEY=cu_", "c39909b339811d56", "531d598ddc6dc349"),
    ],
    keeps: ["cu_", "cu_init", "cu_device_get_attribute"],
  },
});
