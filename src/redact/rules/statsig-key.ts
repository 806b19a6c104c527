import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "statsig-key",
  title: "Statsig server secret or console key",
  forms: [{ prefixes: ["secret-", "console-"], alphabet: "base62", length: [40, 48] }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("secret-", "GsM6ae0r6ModjkBDcKpfT", "LBlR95ll7Fn0yRd5CR2587"),
      sample("STATSIG_SERVER_KEY=secret-", "zvWD14dTAJ4SzPDjSy3KR", "kWkvlNCTdiAyF0BCsTuMuS"),
    ],
    keeps: ["secret-", "secret-rotation", "console-configurationOfTheNightWatchOfTheHarborGate"],
  },
});
