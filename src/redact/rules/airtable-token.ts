import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "airtable-token",
  title: "Airtable personal access or OAuth token",
  forms: [{ prefixes: ["pat"], alphabet: "base62", length: 14, tail: String.raw`\.[a-f0-9]{64}` }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("pat", "ie5wkec5W6rpeS.2558a0c10fbb65f03df3206d4118dd62d528769a32ce48f7e", "4de75f733620039"),
      sample(
        "AIRTABLE_TOKEN=pat",
        "ac7n9Qui0u2dS2.e833f7ee3f3217e221654483eeeb174c64dd4307ea05579b6",
        "6f02c0c18436e5a",
      ),
    ],
    keeps: ["pat", "pattern.of.the.harbor", "patchReleaseTwo.md"],
  },
});
