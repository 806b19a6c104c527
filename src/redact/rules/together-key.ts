import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "together-key",
  title: "Together AI API key",
  forms: [{ prefixes: ["tgp_v1_", "tgp_v2_"], alphabet: "base64url", length: 43 }],
  examples: {
    hides: [
      sample("tgp_v1_", "GQvrHvYFjDZIWrgL2XcheiZmANVOliz5xMP44lfcIJr"),
      sample("TOGETHER_API_KEY=tgp_v2_", "3tT5nDHQFGhuJDhDzJ8wOEDlfiSuDBLWg8KxdzrHHiH"),
    ],
    keeps: ["tgp_v1_", sample("tgp_v1_", "x".repeat(43))],
  },
});
