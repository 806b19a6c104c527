import type { RE2JS } from "re2js";
import type { BoundedMatch } from "./bounded-pattern.ts";
import type { Allowance } from "./custom-rule.ts";

/** So much of a line is looked at, before and after the match. */
const LINE_REACH = 256;

/** Whether something of what is allowed says that a match is no secret. */
export type IsAllowed = (match: BoundedMatch, text: string) => boolean;

export function compileAllowances(allow: readonly Allowance[], compileRegex: (pattern: string) => RE2JS): IsAllowed {
  // One that names neither would allow everything.
  const telling = allow.filter(({ regexes = [], stopwords = [] }) => regexes.length + stopwords.length > 0);
  const compiled = telling.map(({ regexes = [], stopwords = [], target = "secret", when = "any" }) => ({
    regexes: regexes.map(compileRegex),
    stopwords: stopwords.map((word) => word.toLowerCase()),
    target,
    when,
  }));
  return (match, text) =>
    compiled.some(({ regexes, stopwords, target, when }) => {
      const secret = text.slice(match.secret.start, match.secret.end).toLowerCase();
      const judged = targetOf(target, match, text);
      const byRegex = () => regexes.some((regex) => regex.test(judged));
      const byWord = () => stopwords.some((word) => secret.includes(word));
      if (when === "any") return byRegex() || byWord();
      return (regexes.length === 0 || byRegex()) && (stopwords.length === 0 || byWord());
    });
}

function targetOf(target: "secret" | "match" | "line", match: BoundedMatch, text: string): string {
  if (target === "secret") return text.slice(match.secret.start, match.secret.end);
  if (target === "match") return text.slice(match.start, match.end);
  const before = text.slice(Math.max(0, match.start - LINE_REACH), match.start);
  const after = text.slice(match.end, match.end + LINE_REACH);
  const end = after.indexOf("\n");
  return (
    before.slice(before.lastIndexOf("\n") + 1) +
    text.slice(match.start, match.end) +
    (end === -1 ? after : after.slice(0, end))
  );
}
