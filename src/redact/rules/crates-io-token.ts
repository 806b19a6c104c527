import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "crates-io-token",
  title: "crates.io API token",
  forms: [{ prefixes: ["cio"], alphabet: "base62", length: 32 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("cio", "hrxVakGTFQ7BRt5O", "euQWbHHEY85soPwd"),
      sample("cargo login cio", "1fqRIdlxHt3ojXUw", "r41Ygt7L1m0cZsTO"),
    ],
    keeps: ["cio", "ciosettings", "cioConfigurationOfTheHarborRegistry"],
  },
});
