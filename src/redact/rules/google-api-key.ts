import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "google-api-key",
  title: "Google API key",
  forms: [
    { prefixes: ["AIza"], alphabet: "base64url", length: 35 },
    { prefixes: ["AQ.Ab8"], alphabet: "base64url", length: 44, tail: "[A-Za-z0-9_-]{0,6}" },
  ],
  // Firebase's keys stand in every page that uses it.
  publicAfter: /firebaseConfig|authDomain|initializeApp/,
  examples: {
    hides: [
      sample("AIza", "FD8E233aIQBQ9YyKM", "nrTPYuexknA0zGRNGx"),
      sample("?key=AIza", "jaO83fK0FBuAjbf14", "sGawpq1ZX-NHxjH1Em", "&q=1"),
      sample("GEMINI_API_KEY=AQ.Ab8", "oNShPEWMYEIPRRbs90KnEhu", "sKZQQjvgcfgJCsi7h7Fm2rol"),
    ],
    keeps: ["AIza", "AIzaExample", "maizAIzation", "AQ.Ab8RN6…"],
  },
});
