import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "harness-token",
  title: "Harness personal or service account token",
  forms: [
    {
      prefixes: ["pat.", "sat."],
      alphabet: "base64url",
      length: 22,
      tail: String.raw`\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{20}`,
    },
  ],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample(
        "pat.",
        "K0ccMayNVs6",
        "p_yP5772TsX",
        ".",
        "707b5b85b729",
        "6c9f1ac2cb74",
        ".",
        "3QP9OH4Y8j",
        "46KnZysPFe",
      ),
      sample(
        "x-api-key: sat.",
        "hmdwJbSJu4x",
        "vQigpSSdY63",
        ".",
        "60bdb75a3d9b",
        "ae8be60d70f4",
        ".",
        "pzbFBZp3L4",
        "3W5FfU8s2z",
      ),
    ],
    keeps: ["pat.", "sat.harbor.test", "pat.settings.of.the.harbor"],
  },
});
