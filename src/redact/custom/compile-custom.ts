import { RE2JS, RE2JSException, RE2JSSyntaxException } from "re2js";
import type { SecretRule } from "../define-rule.ts";
import { compileAllowances } from "./allowances.ts";
import { openBounded } from "./bounded-pattern.ts";
import { type CustomRule, CustomRuleRefused } from "./custom-rule.ts";
import { entropy } from "./entropy.ts";
import { openFindNear } from "./find-near.ts";
import { foreignConstruct } from "./foreign-construct.ts";
import { mandatoryLiterals } from "./mandatory-literals.ts";

/** Of a longer one no step is fast. */
const MOST_INSTRUCTIONS = 3000;
const LONGEST_PATTERN = 16 << 10;
/** It stands in a marker: what else is in one would end it. */
const RULE_ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Makes rules of the user's data. Throws `CustomRuleRefused` for what could not be looked for, or not in linear time. */
export function compileCustomRules(rules: readonly CustomRule[]): readonly SecretRule[] {
  return rules.map(compileCustomRule);
}

export function compileCustomRule(rule: CustomRule): SecretRule {
  const { id, pattern, secretGroup, allow = [], confidence } = rule;
  const refuse = (reason: string): never => {
    throw new CustomRuleRefused(id, reason);
  };
  if (!RULE_ID.test(id)) refuse("an id has small letters, digits and - only, 64 at most");
  const regex = compileRegex(id, pattern);
  if (regex.programSize() > MOST_INSTRUCTIONS) {
    refuse(`its pattern is too large (${regex.programSize()} instructions, ${MOST_INSTRUCTIONS} at most)`);
  }
  if (regex.matches("")) refuse("its pattern matches the empty text");
  if (typeof secretGroup === "number" && secretGroup > regex.groupCount()) {
    refuse(`its pattern has ${regex.groupCount()} groups, so there is no group ${secretGroup}`);
  }
  const keywords = rule.keywords ?? mandatoryLiterals(pattern);
  if (!keywords || keywords.length === 0) {
    return refuse("its pattern holds no literal of 3 letters that every match has to hold; name some as keywords");
  }
  const isAllowed = compileAllowances(allow, (source) => compileRegex(id, source));
  const least = rule.entropy ?? 0;
  return {
    id,
    title: rule.title ?? id,
    keywords: keywords.map((keyword) => keyword.toLowerCase()),
    // Another engine looks in its place.
    pattern: /(?!)/g,
    kind: "specific",
    openFinder: (text) =>
      openFindNear(text, openBounded(regex, secretGroup, text), (match) => {
        if (least > 0 && entropy(text.slice(match.secret.start, match.secret.end)) < least) return false;
        return !isAllowed(match, text);
      }),
    ...(confidence === undefined ? {} : { confidence: () => confidence }),
    examples: { hides: rule.examples?.hides ?? [], keeps: rule.examples?.keeps ?? [] },
  };
}

function compileRegex(id: string, pattern: string): RE2JS {
  if (pattern.length > LONGEST_PATTERN) throw new CustomRuleRefused(id, "its pattern is too long");
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const foreign = foreignConstruct(pattern);
    throw new CustomRuleRefused(
      id,
      foreign === undefined
        ? `its pattern is no regex of RE2 (${error instanceof RE2JSSyntaxException ? error.getDescription() : error.message})`
        : `its pattern has ${foreign}, which cannot be read in linear time`,
    );
  }
}
