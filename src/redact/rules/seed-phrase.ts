import { defineRule, sample } from "../define-rule.ts";
import { hasMnemonicChecksum, isMnemonicWord } from "../mnemonic.ts";

const LENGTHS = [24, 21, 18, 15, 12];
const SEPARATOR = String.raw`(?:[\s,;"'\x60\\\])]|\\[nr]|\d{1,2}[.)])`;

/** Words of the phrase, as long as they are of the list. */
function phraseWords(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const stray = words.findIndex((word) => !isMnemonicWord(word));
  return stray < 0 ? words : words.slice(0, stray);
}

function hasValidPhrase(words: readonly string[]): boolean {
  return LENGTHS.some((length) => words.length === length && hasMnemonicChecksum(words));
}

export default defineRule({
  id: "seed-phrase",
  title: "Recovery phrase of a wallet (BIP 39), known by its words and its checksum",
  keywords: ["mnemonic", "seed", "phrase", "wallet", "recovery words", "12 words", "24 words", "twelve words"],
  pattern: new RegExp(
    String.raw`(?:mnemonic|seed|phrase|wallet|recovery words|(?:[12][24]|twelve) words)(?:[ _-]?(?:phrase|words?|backup|seed|key|code|secret|recovery|mnemonic)){0,3}["'\x60\\\])*]{0,6}(?: \([^()\n]{1,40}\))?\s{0,4}(?:=>|[:=>,]|is|\s)\s{0,8}(?:["'\x60\\\[(*]|\\[nr]|\s|1[.)]){0,12}(?<secret>[a-z]{3,8}(?:${SEPARATOR}{1,12}[a-z]{3,8}){11,23})(?![a-z])`,
    "gi",
  ),
  kind: "specific",
  // One word that is not of the list, and it is a sentence.
  // The test vectors of BIP 39 are one word over and over.
  accept: (phrase) => phraseWords(phrase).length >= 12 && new Set(phraseWords(phrase)).size > 4,
  canonical: (phrase) => phraseWords(phrase).join(" "),
  confidence: (phrase) => (hasValidPhrase(phraseWords(phrase)) ? "high" : "low"),
  examples: {
    hides: [
      sample("mnemonic: ", "legal winner thank year wave sausage ", "worth useful legal winner thank yellow"),
      sample(
        'SEED_PHRASE="',
        "letter advice cage absurd amount doctor ",
        "acoustic avoid letter advice cage above",
        '"',
      ),
      sample(
        "recovery phrase:\n1. letter 2. advice 3. cage 4. absurd 5. amount 6. doctor ",
        "7. acoustic 8. avoid 9. letter 10. advice 11. cage 12. above",
      ),
    ],
    keeps: [
      "the mnemonic is a list of words that a person can write down and keep in a safe place",
      "seed phrase: <twelve words>",
      "mnemonic: ${MNEMONIC}",
      "recovery phrase words are never shown again, so write them down now please and keep them",
    ],
  },
});
