import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "resend-key",
  title: "Resend API key",
  forms: [{ prefixes: ["re_"], alphabet: "base62", length: 8, tail: "_[A-Za-z0-9]{24}" }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("re_", "865Uhuq4_X982kxhdIsJahAGfEinTEIXE"),
      sample("RESEND_API_KEY=re_", "UpD7dzi4_Vr7pA86vErXZHe8P7wcKIP2q"),
    ],
    keeps: ["re_", "re_render", "are_harborSe_ttingsOfTheNightWatch2026"],
  },
});
