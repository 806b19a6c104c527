import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "readme-key",
  title: "ReadMe API key",
  forms: [{ prefixes: ["rdme_"], alphabet: "lower36", length: 70 }],
  examples: {
    hides: [
      sample("rdme_", "q1nwg5uyd2bamk0f82bxwqicl6vxsdkegpeblr07h33yyjjzl6mo6ff3j1hyh1lq31d3ao"),
      sample("README_API_KEY=rdme_", "w57x8sxb9e6e5y6rgxyvb1yysdwmrjgaxkbbuvfjksiyrd2pjbxp9jjtfjm8hwv5ssseay"),
    ],
    keeps: ["rdme_", sample("rdme_", "x".repeat(70))],
  },
});
