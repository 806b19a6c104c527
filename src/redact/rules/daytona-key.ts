import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "daytona-key",
  title: "Daytona API key",
  forms: [{ prefixes: ["dtn_"], alphabet: "hex", length: 64 }],
  examples: {
    hides: [
      sample("dtn_", "7333ccf3b73716331fd740e365a19cec", "c204ab84fd4b81c9fd27fe7ad3e7e6db"),
      sample("DAYTONA_API_KEY=dtn_", "ba89ac5d02c6832277eeaeac4b5e6143", "b12fa079e863ee5a7a1574f9f25eb2b6"),
    ],
    keeps: ["dtn_", "dtn_node", "dtn_4b825dc6"],
  },
});
