import { defineRule, type SecretRule } from "./define-rule.ts";
import { mixesOften } from "./drawn-at-random.ts";
import { looksMadeUp } from "./made-up.ts";

/** A secret without a beginning of its own: known by its vendor's name in the label before it, and by its form. */
export interface LabelledRule {
  readonly id: string;
  readonly title: string;
  /** Lower-case literals of the label, as it is written in names: `datadog`, `dd_api`, `dd-api`. */
  readonly labels: readonly string[];
  /** What the label must say further on, before the value, as a pattern: `key|token`. Without it any label counts. */
  readonly says?: string;
  /** The form of the value as a linear pattern, without groups that capture: `[a-f0-9]{32}`. */
  readonly value: string;
  readonly accept?: (secret: string) => boolean;
  readonly canonical?: (secret: string) => string;
  readonly examples: SecretRule["examples"];
}

/** From the label to the value: the rest of a name, a closing quote, a separator, an opening quote. All of bounded length. */
const REST = String.raw`[\w .\[\]-]{0,32}`;
const CLOSING = String.raw`["'\x60\\\])>*]{0,6}`;
const OPENING = String.raw`["'\x60\\(<*]{0,6}`;
const MARK = String.raw`${CLOSING}\s{0,8}(?:=>|->|:=|[=:,|]|\bis\b)\s{0,8}${OPENING}`;
/** White space alone joins a value only to the name right before it: further on, the label's sentence has moved to other things. */
const NAME_AND_SPACE = String.raw`[\w.\[\]-]{0,32}?${CLOSING}\s{1,8}(?:to\s{1,8})?${OPENING}`;

/** Makes a rule for values that only the label beside them tells apart from any other hash or id. */
export function defineLabelled(rule: LabelledRule): SecretRule {
  const labels = rule.labels.map((label) => label.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")).join("|");
  const says = rule.says ? `${REST}?(?:${rule.says})` : "";
  return defineRule({
    id: rule.id,
    title: rule.title,
    keywords: rule.labels,
    pattern: new RegExp(
      `(?:${labels})${says}(?:${REST}?${MARK}|${NAME_AND_SPACE})(?<![A-Za-z0-9])(?<secret>${rule.value})(?![A-Za-z0-9])`,
      "gi",
    ),
    kind: "specific",
    accept: (secret) => isDrawn(secret) && !looksMadeUp(secret) && (rule.accept?.(secret) ?? true),
    confidence: () => "medium",
    ...(rule.canonical ? { canonical: rule.canonical } : {}),
    examples: rule.examples,
  });
}

/** Identifiers have no digits, numbers no letters; a random value has both, or mixes small and capital letters. */
function isDrawn(value: string): boolean {
  return (/[0-9]/.test(value) && /[A-Za-z]/.test(value)) || mixesOften(value);
}
