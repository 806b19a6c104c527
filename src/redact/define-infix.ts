import { defineRule, type SecretRule } from "./define-rule.ts";
import { looksMadeUp } from "./made-up.ts";
import { TOKEN_START } from "./token-start.ts";

/** A token whose literal, the signature its vendor publishes, stands inside of it and not in front. */
export interface InfixRule {
  readonly id: string;
  readonly title: string;
  /** The literals in their own case, one of which every token holds at the same place. */
  readonly infixes: readonly string[];
  /** What stands in front of the literal, as a pattern of fixed length without groups that capture: `[A-Za-z0-9]{42}`. */
  readonly before: string;
  /** What follows it, as a linear pattern without groups that capture. */
  readonly after: string;
  readonly examples: SecretRule["examples"];
}

/** Makes a rule that starts at the literal and looks back from there, as the letters before it are no keyword. */
export function defineInfix(rule: InfixRule): SecretRule {
  const infixes = rule.infixes.map((infix) => infix.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")).join("|");
  const rest = `(?:${infixes})${rule.after}(?![A-Za-z0-9])`;
  return defineRule({
    id: rule.id,
    title: rule.title,
    keywords: rule.infixes.map((infix) => infix.toLowerCase()),
    starts: rule.infixes,
    // The group is filled at the beginning of the token, which a lookbehind reaches from its end.
    pattern: new RegExp(`(?<=${TOKEN_START}(?=(?<secret>${rule.before}${rest}))${rule.before})${rest}`, "g"),
    kind: "specific",
    accept: (secret) => !looksMadeUp(secret),
    examples: rule.examples,
  });
}
