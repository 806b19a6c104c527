import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "gitbook-token",
  title: "GitBook API token",
  forms: [{ prefixes: ["gb_api_"], alphabet: "base62", length: 40 }],
  examples: {
    hides: [
      sample("gb_api_", "NBomxtPQDHpbAp5X5USxe47zCnq2lR76F1sVz5Yq"),
      sample("GITBOOK_TOKEN=gb_api_", "6VHQvLXOcIcMj7FaTnZ5hPuaNTnnevcOW8lAkvDK"),
    ],
    keeps: ["gb_api_", "gb_api_"],
  },
});
