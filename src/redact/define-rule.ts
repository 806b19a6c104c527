import type { Range } from "./range.ts";

export type Confidence = "high" | "medium" | "low";

/** A kind of secret: where to look, what to hide, what to leave alone. */
export interface SecretRule {
  readonly id: string;
  readonly title: string;
  /**
   * Lower-case literals; the rule runs only on text that holds one of them, whatever the case.
   * A `0` stands for any digit, so that a rule about numbers has a literal too.
   */
  readonly keywords: readonly string[];
  /**
   * Global and linear. It is tried where a keyword starts and nowhere else, so it must begin with the keyword.
   * A group named `secret` marks what is hidden, otherwise the whole match is.
   */
  readonly pattern: RegExp;
  /** The keyword is part of a name, and the rule runs only where that name says that its value is secret. */
  readonly readsName?: boolean;
  /** What stands where the keyword starts, in its own case, one of these: sooner asked than the pattern. */
  readonly starts?: readonly string[];
  /** The keyword alone says nothing: `http` is a program, and begins every URL. */
  readonly isKeywordCommon?: boolean;
  /** Where the keyword is too short to say that a secret is near, what else stands there and does. It begins with the keyword. */
  readonly tells?: RegExp;
  /** The letters that may come right behind that name, as a pattern of one letter: sooner asked than the whole pattern. */
  readonly behindName?: RegExp;
  /** What that name must begin with. */
  readonly nameBegins?: string;
  /** A specific rule knows the secret's own form, a generic one only the label beside it. */
  readonly kind: "specific" | "generic";
  /** Beginnings that are the same in all secrets of the kind: no part of what is unknown about one. */
  readonly prefixes?: readonly string[];
  /** It knows least of all: where another rule finds something in the same place, that one is right. */
  readonly isFallback?: boolean;
  readonly accept?: (secret: string, match: RegExpExecArray) => boolean;
  /**
   * For a place that may hold several secrets (a command line, a table): where they stand in `match.input`, in the order
   * of the text. It decides alone: neither a group nor `accept` is asked. It may read past the match, a bounded way.
   */
  readonly secrets?: (match: RegExpExecArray) => readonly Range[];
  /**
   * In place of the pattern, where another engine than that of the language has to look. Made anew for each text that
   * holds a keyword, then told where one starts; gives the secret near there. It decides alone, and bounds its own work.
   */
  readonly openFinder?: (text: string) => Finder;
  /** The form the fingerprint is taken of, so that one secret has one fingerprint in every notation. */
  readonly canonical?: (secret: string) => string;
  /** Without it a specific rule is sure of itself (high) and a generic one is not (medium). */
  readonly confidence?: (secret: string, match?: RegExpExecArray) => Confidence;
  readonly examples: { readonly hides: readonly string[]; readonly keeps: readonly string[] };
}

export type Finder = (keywordAt: number) => Range | undefined;

export function defineRule(rule: SecretRule): SecretRule {
  return rule;
}

/** Joins the parts of a worthless sample secret: no committed file holds a whole one, so no scanner stops our commits. */
export function sample(...parts: string[]): string {
  return parts.join("");
}
