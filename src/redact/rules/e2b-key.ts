import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "e2b-key",
  title: "E2B sandbox key or access token",
  forms: [{ prefixes: ["e2b_", "sk_e2b_"], alphabet: "hex", length: 40 }],
  examples: {
    hides: [
      sample("e2b_", "fe82941e53d12ffaeb24", "e6f4aea296a13ece8bfc"),
      sample("E2B_API_KEY=e2b_", "6f825732304312a46f73", "8fbb4f675809b4550cd5"),
    ],
    keeps: ["e2b_", "e2b_settings", "e2b_0000000000000000000000000000000000000000"],
  },
});
