import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "groq-key",
  title: "Groq API key",
  forms: [{ prefixes: ["gsk_"], alphabet: "base62", length: 52 }],
  examples: {
    hides: [
      sample("gsk_", "ULkeUrLz7WOVJoLUGDP9biJevWCmDKB7Dp6uBfwAYQlfgaxTvYAb"),
      sample("GROQ_API_KEY=gsk_", "cimJWIagdqVaum80hgwLVIGHs0tp8TMb6dtgj3kjvBERT4UHkG67"),
    ],
    keeps: ["gsk_", "gsk_live_settings", "the gsk_ prefix of Groq"],
  },
});
