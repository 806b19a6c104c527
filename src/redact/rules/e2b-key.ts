import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "e2b-key",
  title: "E2B API key or access token",
  forms: [{ prefixes: ["e2b_", "sk_e2b_"], alphabet: "hex", length: 40 }],
  examples: {
    hides: [
      sample("e2b_", "2abb8db6b72f3bfa01a1eda3cc00a0bca1636e12"),
      sample("E2B_API_KEY=sk_e2b_", "e8c358955bfb150d0c8fa3d38105c0f0008caa18"),
    ],
    keeps: ["e2b_", "e2b_sandbox", "e2b_code_interpreter"],
  },
});
