import { classEnd } from "./class-letters.ts";

/** What other engines have and a linear one cannot: the sign that begins it, and its name. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/\(\?<?[=!]/y, "lookaround"],
  [/\\[1-9](?![0-7]{2})|\\k[<{']|\(\?P=/y, "a backreference"],
  [/\(\?>/y, "an atomic group"],
  [/(?:[*+?]|\})\+/y, "a possessive quantifier"],
  [/\(\?(?:\(|R|&|P>|\d)/y, "a condition or recursion"],
];

/** Names the construct that makes a pattern impossible to read in linear time, with its sign; undefined where there is none. */
export function foreignConstruct(pattern: string): string | undefined {
  for (let at = 0; at < pattern.length; at += 1) {
    for (const [sign, name] of FOREIGN) {
      sign.lastIndex = at;
      const found = sign.exec(pattern)?.[0];
      if (found !== undefined) return `${name} (${found})`;
    }
    if (pattern[at] === "\\") at += 1;
    // In a class these signs are letters.
    if (pattern[at] === "[") at = classEnd(pattern, at) - 1;
  }
  return undefined;
}
