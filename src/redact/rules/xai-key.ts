import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "xai-key",
  title: "xAI API key or management key",
  forms: [{ prefixes: ["xai-token-", "xai-"], alphabet: "base62", length: [80, 84] }],
  examples: {
    hides: [
      sample("xai-token-", "9FOfu7MwHGPPLXXpNHuDRFxVnzHg6q8V28tuLY6KkcH4bPKShcbYuOiBIi1PGfuX", "nA3vSwIq0MFrACfv"),
      sample(
        "XAI_API_KEY=xai-",
        "lJzbOK1lO0g159hSkIArUzFHBOYqZu6zHXNpcSI4sVqZcUyaN2owtpQUvKN9DIgY",
        "Vct75D7QAHMgMz9h",
      ),
    ],
    keeps: ["xai-token-", "xai-grok-settings", "xai-org/grok-prompts"],
  },
});
