import type { Confidence } from "./define-rule.ts";
import type { Found } from "./find-secrets.ts";

/** Without a word of its own a rule that knows a form is sure of itself, and one that knows only a label is not. */
export function confidenceOf({ rule, secret, confidence, names }: Found): Confidence {
  if (names !== undefined) return "high";
  return confidence ?? rule.confidence?.(secret) ?? (rule.kind === "specific" ? "high" : "medium");
}
