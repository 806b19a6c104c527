import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "elevenlabs-key",
  title: "ElevenLabs API key",
  forms: [{ prefixes: ["sk_"], alphabet: "hex", length: 48 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("sk_", "fc56632e2739f278acc127f27bd20c3a16c9af86e2373220"),
      sample("ELEVENLABS_API_KEY=sk_", "1124cfb0a1b6957d15226720e3297d1691104735acb03607"),
    ],
    keeps: ["sk_", "sk_harbor"],
  },
});
