import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "telnyx-key",
  title: "Telnyx API key",
  forms: [{ prefixes: ["KEY01"], alphabet: "base64url", length: [53, 55] }],
  examples: {
    hides: [
      sample("KEY01", "7E8VtML9FKbrV9edGSpGZlfwFWLW8ePNpy8HQzk7Rju2pvSrbE9dt"),
      sample("TELNYX_API_KEY=KEY01", "Huwxye60JEMLOnUpzKDVEUL7YlpdmgkbxS2oJJvvRCltOLTlB0ACg"),
    ],
    keeps: ["KEY01", "KEY01_OF_THE_HARBOR"],
  },
});
