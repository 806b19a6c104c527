import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "nomic-key",
  title: "Nomic API key",
  forms: [{ prefixes: ["nk-"], alphabet: "base64url", length: 43 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("nk-", "CfzLLwO1utsg7EGyrtNgjXmNBXdWsXZkE0LBh3ngHxC"),
      sample("NOMIC_API_KEY=nk-", "UEB48yMptEAdVsKssRSijWHTMXwapoYBdulU0X0k3EC"),
    ],
    keeps: ["nk-", "nk-harbor-settings"],
  },
});
