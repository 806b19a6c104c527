import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";
import { UUID_TAIL } from "../uuid-form.ts";

export default defineToken({
  id: "langfuse-key",
  title: "Langfuse secret key",
  forms: [{ prefixes: ["sk-lf-"], alphabet: "hex", length: 8, tail: UUID_TAIL }],
  examples: {
    hides: [
      sample("sk-lf-", "8a3c2e0d-23f4-e75c-ac3b-58e90191c3bb"),
      sample("LANGFUSE_SECRET_KEY=sk-lf-", "dec03051-8522-b409-b6d7-9b4a12d9d957"),
    ],
    keeps: ["sk-lf-", "pk-lf-550e8400-e29b-41d4-a716-446655440000", "sk-lf-1234567890"],
  },
});
