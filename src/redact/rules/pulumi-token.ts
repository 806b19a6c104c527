import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "pulumi-token",
  title: "Pulumi access token",
  forms: [{ prefixes: ["pul-"], alphabet: "hex", length: 40 }],
  examples: {
    hides: [
      sample("pul-", "0f9bb3fcd7c406a8a523", "a59758800c51a8a2b1bc"),
      sample("PULUMI_ACCESS_TOKEN=pul-", "4dde3d9337da5abb5bcf", "58f07804258b610d4642"),
    ],
    keeps: ["pul-", "pul-4b825dc", "pul-stack-of-the-harbor"],
  },
});
