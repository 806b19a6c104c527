import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "inngest-key",
  title: "Inngest signing key",
  forms: [{ prefixes: ["signkey-prod-", "signkey-test-", "signkey-branch-"], alphabet: "hex", length: [32, 64] }],
  examples: {
    hides: [
      sample("signkey-prod-", "90a8b650875402f3da681098ef6dc0fa28eb255219ba821aa8ace6ae3dd62de6"),
      sample("INNGEST_SIGNING_KEY=signkey-branch-", "d7d247696fc94b0ce6706bf26e4f05eb7d56401eb0926dea9cbeb0a805dc63c7"),
    ],
    keeps: ["signkey-prod-", sample("signkey-prod-", "x".repeat(64))],
  },
});
