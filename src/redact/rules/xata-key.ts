import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "xata-key",
  title: "Xata API key",
  forms: [{ prefixes: ["xau_"], alphabet: "base62", length: [30, 48] }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("xau_", "5foGISPavM5dHsrT", "m8jWiZrBEL7I4mW5x"),
      sample("XATA_API_KEY=xau_", "PgCZMdgwPXaQgWqh", "3hMvGwPJDoRQ355E8"),
    ],
    keeps: ["xau_", "xau_settings", "xau_configurationOfTheHarborDatabase"],
  },
});
