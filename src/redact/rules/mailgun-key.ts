import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "mailgun-key",
  title: "Mailgun private API key",
  forms: [{ prefixes: ["key-"], alphabet: "hex", length: 32 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("key-", "7451351c715751018dddf73f88c7b99f"),
      sample("MAILGUN_API_KEY=key-", "bf2318f9f2bbed0f238ac881b8ff673c"),
    ],
    keeps: ["key-", "key-value-store-of-the-night-watch", "cache-key-npm-4b825dc642cb"],
  },
});
