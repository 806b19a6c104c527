import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "llamacloud-key",
  title: "LlamaCloud API key",
  forms: [{ prefixes: ["llx-"], alphabet: "base62", length: [48, 52] }],
  examples: {
    hides: [
      sample("llx-", "RjoxEOgWSGSgCk3V7WnIbdhmpNUcV3jvsE1dPiDxbtljNqI5"),
      sample("LLAMA_CLOUD_API_KEY=llx-", "9pGPsiuvHHJ8NaGj948jJMGVW62ZDyIXBVycKDe16ALtgryB"),
    ],
    keeps: ["llx-", sample("llx-", "x".repeat(48))],
  },
});
