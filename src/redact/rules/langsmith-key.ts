import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "langsmith-key",
  title: "LangSmith or LangGraph API key",
  forms: [
    { prefixes: ["lsv2_pt_", "lsv2_sk_"], alphabet: "hex", length: 32, tail: "_[a-f0-9]{10}" },
    { prefixes: ["ls__"], alphabet: "hex", length: 32 },
  ],
  examples: {
    hides: [
      sample("lsv2_pt_", "a22043e85e6250c06650b2d42f449238_9323fdd565"),
      sample("ls__", "e3c142565a016c9cc91e22dc76c886bc"),
      sample("LANGSMITH_API_KEY=lsv2_sk_", "74163f8ee95e5a2cc0567453adf9e43f_07f3cfc62c"),
    ],
    keeps: ["lsv2_pt_", sample("lsv2_pt_", "x".repeat(32))],
  },
});
