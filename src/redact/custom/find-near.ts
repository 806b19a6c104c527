import type { Finder } from "../define-rule.ts";
import type { Range } from "../range.ts";
import { SearchLimit } from "../search-limit.ts";
import type { BoundedMatch, BoundedText } from "./bounded-pattern.ts";

/** A match may begin so many letters before its keyword. */
const BEFORE = 256;
/** Looked at first behind a keyword, then twice as many, and so on. */
const NEAR = 64;
/** No match is looked for further behind its keyword. */
const FAR = 8 << 10;
/** One that has begun and goes on is followed so far; a text with a longer one is withheld. */
const FARTHEST = 64 << 10;

/**
 * Looks for matches around keywords, in windows that grow, so that short secrets are found fast and long ones still
 * are. Where keywords stand close together their windows are one: no letter is looked at more than a few times.
 */
export function openFindNear(
  text: string,
  pattern: BoundedText,
  isSecret: (match: BoundedMatch, text: string) => boolean,
): Finder {
  /** Before this everything is found. */
  let done = 0;
  /** Keywords before this have nothing near them. */
  let quiet = 0;

  return (keywordAt) => {
    if (keywordAt < Math.max(done, quiet)) return undefined;
    const start = Math.max(done, keywordAt - BEFORE);
    for (let reach = NEAR; reach <= FARTHEST; reach *= 2) {
      const end = Math.min(text.length, keywordAt + reach);
      const isLast = end === text.length;
      const match = pattern.holds(start, end) ? pattern.first(start, end) : undefined;
      if (match === "unknown") return all({ start, end });
      if (match && match.end > match.start && (match.end < end || isLast)) return take(match);
      if (!match && (isLast || reach >= FAR)) {
        quiet = isLast ? text.length : keywordAt + reach / 2;
        return undefined;
      }
    }
    // It goes on for longer than it is followed: where it ends is not known.
    throw new SearchLimit("budget");
  };

  function take(match: BoundedMatch): Range | undefined {
    done = match.end;
    return match.secret.end > match.secret.start && isSecret(match, text) ? match.secret : undefined;
  }

  /** There is a secret in it and no time left to say where: none of it is shown. */
  function all(range: Range): Range {
    done = range.end;
    return range;
  }
}
