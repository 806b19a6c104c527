import { looksRandom } from "../redact/randomness.ts";
import { isStandIn } from "../redact/secret-values.ts";

const SHORTEST = 8;
const SHORTEST_MIXED = 6;
/** A single word of a language is hardly ever this long. */
const LONGEST_WORD = 20;
/** Dates, ports and amounts have fewer digits. */
const SHORTEST_NUMBER = 12;

/**
 * Whether a value is looked for wherever it may stand. A word that also is one of ordinary text must not be: hiding it
 * everywhere would harm the evidence as much as a leak harms its owner.
 */
export function isWorthMatching(value: string): boolean {
  if (value.startsWith("-----BEGIN ")) return true;
  if (value.length < (kindsOfLetters(value) >= 2 ? SHORTEST_MIXED : SHORTEST)) return false;
  // `changeme1` is as common as `changeme`.
  const word = value.replace(/[\d!]{1,4}$/, "");
  if (isStandIn(value) || isStandIn(word)) return false;
  if (/^[\d\s.,:/-]+$/.test(value)) return value.length >= SHORTEST_NUMBER && /\d{8}/.test(value);
  if (!/^[\p{L}\s_.:/-]+$/u.test(value)) return true;
  return areUncommonWords(value);
}

/** Letters and nothing else: a phrase of three words and more was chosen, one word or two may be a name. */
function areUncommonWords(value: string): boolean {
  const words = value.split(/[\s_.:/-]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((word) => word !== "");
  if (words.length < 2) return value.length >= LONGEST_WORD;
  // Drawn letters change their case all the time.
  if (value.length >= 12 && value.length / words.length < 4) return true;
  if (value.length >= LONGEST_WORD && !/[\s_.:/-]/.test(value) && (hasOddCapitals(value) || looksRandom(value)))
    return true;
  return /[\s_-]/.test(value) && words.length >= 3;
}

/** Two capitals and more in a row, more than once: names of several words have one abbreviation at most. */
function hasOddCapitals(value: string): boolean {
  return (value.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= 2;
}

function kindsOfLetters(value: string): number {
  return [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(value)).length;
}
