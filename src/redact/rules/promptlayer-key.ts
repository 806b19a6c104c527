import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "promptlayer-key",
  title: "PromptLayer API key",
  forms: [{ prefixes: ["pl_"], alphabet: "hex", length: 32 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("pl_", "8d09237b6490f026cdaa4021c748bb5f"),
      sample("PROMPTLAYER_API_KEY=pl_", "f06b835e8bbb5fbb46370a81b19ed85f"),
    ],
    keeps: ["pl_", "pl_harbor_settings"],
  },
});
