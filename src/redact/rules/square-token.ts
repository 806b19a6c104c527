import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "square-token",
  title: "Square access token, application secret or refresh token",
  forms: [
    { prefixes: ["sq0atp-", "sq0csp-", "sq0csb-"], alphabet: "base64url", length: [22, 43] },
    { prefixes: ["EAAA", "EQAA"], alphabet: "base64url", length: [60, 61] },
  ],
  examples: {
    hides: [
      sample("sq0atp-", "tZKMGoNiMw7i3RbaibcAbArkcDEa0U4G3scqwCvYHwD"),
      sample("EAAA", "PyUkSq1uNbYuqeFnDacaYr9k52eHCu4YXyRDUQC8BLe6veBovDMhWVQ3GZzG"),
      sample("SQUARE_ACCESS_TOKEN=sq0csb-", "oSOUpbjh30HRqtrVk3MFNJSubHIiklDknC0u6HMfkWS"),
    ],
    keeps: [
      "sq0atp-",
      sample("sq0idp-", "0Kmnj997sw3bPp3QHp5xBz"),
      "EAAAE",
      "EAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    ],
  },
});
