import { defineRule, type SecretRule } from "./define-rule.ts";
import { isGiven } from "./given-value.ts";
import { ANY_VALUE } from "./labels.ts";

/** A secret in the line of a configuration file that one program reads: `requirepass VALUE`, `psk="VALUE"`. */
export interface SettingRule {
  readonly id: string;
  readonly title: string;
  /** Names of the settings, in lower case. They are words no other program uses for anything but a secret. */
  readonly names: readonly string[];
  /** The name is a word of sentences or a command too: only `=` or a quote makes it a setting. */
  readonly needsSign?: true;
  readonly accept?: (secret: string) => boolean;
  readonly examples: SecretRule["examples"];
}

const SEPARATOR = String.raw`["']?(?:[ \t]{0,8}(?::=|=|:)[ \t]{0,8}|[ \t]{1,24})`;

/** Makes a rule for settings whose name alone says what their value is, whatever it looks like. */
export function defineSetting(rule: SettingRule): SecretRule {
  const names = rule.names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|");
  return defineRule({
    id: rule.id,
    title: rule.title,
    keywords: rule.names,
    pattern: new RegExp(`(?<![A-Za-z0-9.-])(?:${names})${SEPARATOR}${ANY_VALUE}`, "gi"),
    kind: "generic",
    accept: (secret, match) => {
      if (rule.needsSign && !/=|["'\x60]$/.test(match[0].slice(0, match[0].length - secret.length))) return false;
      // The name of a function: what it gives back stands elsewhere.
      if (/^[([]/.test(match.input.slice(match.index + match[0].length, match.index + match[0].length + 1)))
        return false;
      return isGiven(secret) && (rule.accept?.(secret) ?? true);
    },
    examples: rule.examples,
  });
}
