import type { Confidence } from "../define-rule.ts";

/** A rule of the user's own. Data only, so that it can be sent to another thread. */
export interface CustomRule {
  readonly id: string;
  readonly title?: string;
  /** In the syntax of RE2: neither looks around nor refers back, so that it is read in linear time. */
  readonly pattern: string;
  /** The rule runs only near one of these. Without them: what every match of the pattern has to hold. */
  readonly keywords?: readonly string[];
  /** What is hidden: a group by its number, or the first that took part. Else the group `secret`, else the whole match. */
  readonly secretGroup?: number | "first";
  /** Bits for each letter of the secret; with fewer it is none. */
  readonly entropy?: number;
  readonly allow?: readonly Allowance[];
  readonly confidence?: Confidence;
  readonly examples?: { readonly hides?: readonly string[]; readonly keeps?: readonly string[] };
}

/** What is no secret though the pattern matches. */
export interface Allowance {
  readonly regexes?: readonly string[];
  /** Words that no secret holds, whatever their case. */
  readonly stopwords?: readonly string[];
  /** What the regexes are held against; without it the secret. */
  readonly target?: "secret" | "match" | "line";
  /** Whether one of both kinds is enough (any, also without it) or each has to say so (all). */
  readonly when?: "any" | "all";
}

/** Why a rule cannot be taken. The message names the rule and what is in the way. */
export class CustomRuleRefused extends Error {
  readonly rule: string;
  readonly reason: string;

  constructor(rule: string, reason: string) {
    super(`The rule ${rule} cannot be taken: ${reason}.`);
    this.name = "CustomRuleRefused";
    this.rule = rule;
    this.reason = reason;
  }
}
