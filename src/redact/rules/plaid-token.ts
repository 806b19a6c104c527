import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";
import { UUID_TAIL } from "../uuid-form.ts";

export default defineToken({
  id: "plaid-token",
  title: "Plaid access token",
  forms: [
    {
      prefixes: ["access-production-", "access-sandbox-", "access-development-"],
      alphabet: "hex",
      length: 8,
      tail: UUID_TAIL,
    },
  ],
  examples: {
    hides: [
      sample("access-production-", "38c4a72e-ec93-162c-e8ac-ada66c6b9d72"),
      sample("PLAID_ACCESS_TOKEN=access-development-", "ce76ecd2-3a5b-33b4-3bc8-65d1225513f9"),
    ],
    keeps: ["access-production-", "access-production-", "access-sandbox-harbor"],
  },
});
