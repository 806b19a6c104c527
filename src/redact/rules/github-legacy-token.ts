import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "github-legacy-token",
  title: "GitHub installation token of the older form",
  forms: [{ prefixes: ["v1."], alphabet: "hex", length: 40 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("Authorization: token v1.", "3996b33460d315ff990f", "8d7e84e6027319420432"),
      sample("GITHUB_TOKEN=v1.", "a6d7ed7efb41637f00db", "de4c80c00c9946e8048d"),
    ],
    keeps: ["v1.0", "v1.2.3", "v1.4b825dc"],
  },
});
