import { defineRule } from "./define-rule.ts";
import { isDocumented } from "./documented-examples.ts";
import type { Found } from "./find-secrets.ts";
import { looksMadeUp } from "./made-up.ts";

/** Letters behind the prefix from which on a beginning is worth hiding. */
const SHORTEST = 5;
const LONGEST_PREFIX = 24;
const LONGEST = 64;

const cutTokenRule = defineRule({
  id: "cut-token",
  title: "The beginning of a token at the very end of a text",
  keywords: [],
  pattern: /(?!)/g,
  kind: "specific",
  confidence: () => "low",
  examples: { hides: [], keeps: [] },
});

/**
 * Finds the beginning of a token that the end of the text cuts off, too short for its own rule: its rest may come with the
 * next text. Only prefixes that begin no ordinary word count.
 */
export function cutToken(prefixes: readonly string[]): (text: string) => Found | undefined {
  const telling = new Set(prefixes.filter((prefix) => prefix.length >= 4 && /[_-]|[a-z][A-Z]|[0-9]/.test(prefix)));
  return (text) => {
    const end = text.length;
    let start = end;
    while (start > 0 && end - start < LONGEST && isTokenLetter(text.charCodeAt(start - 1))) start -= 1;
    const run = text.slice(start);
    if (run.length < SHORTEST + 4 || !/[0-9]/.test(run)) return undefined;
    for (let length = Math.min(LONGEST_PREFIX, run.length - SHORTEST); length >= 4; length -= 1) {
      if (!telling.has(run.slice(0, length))) continue;
      // Asked last: a digest for the end of every text would cost more than all the rest.
      if (isDocumented(run) || looksMadeUp(run)) return undefined;
      return { rule: cutTokenRule, start, end, secret: run };
    }
    return undefined;
  };
}

function isTokenLetter(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    code === 45
  );
}
