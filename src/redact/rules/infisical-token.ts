import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";
import { TOKEN_START } from "../token-start.ts";

export default defineRule({
  id: "infisical-token",
  title: "Infisical service token",
  keywords: ["st."],
  // Two of its parts are object ids and the third is the key; a name with a dot has none.
  pattern: new RegExp(
    String.raw`${TOKEN_START}st\.[a-f0-9]{24}\.[a-f0-9]{32}(?:\.[a-f0-9]{32})?(?![A-Za-z0-9])|${TOKEN_START}st\.[a-f0-9-]{36}\.[a-f0-9]{32}\.[a-f0-9]{32}(?![A-Za-z0-9])`,
    "g",
  ),
  kind: "specific",
  prefixes: ["st."],
  accept: (token) => !looksMadeUp(token.slice(3)),
  examples: {
    hides: [
      sample(
        "INFISICAL_TOKEN=st.",
        "3e4ad3c64674",
        "17010f674812",
        ".",
        "4490b70121ef8810",
        "bc6a726fe2a99589",
        ".",
        "ffe7db40fdbd83fe",
        "3a18ed74919d566a",
      ),
      sample(
        "st.",
        "aeb75dd8-34c1-3579",
        "-5521-e5cf85a7b3fc",
        ".",
        "71972f5dde5dc4e1",
        "a3fb6e5e75678a5a",
        ".",
        "8ec25445096e7722",
        "c95fdfd53c715f38",
      ),
    ],
    keeps: ["st.harbor", "https://st.test/4b825dc642cb6eb9a060e54bf8d69288", "st.4b825dc642cb"],
  },
});
