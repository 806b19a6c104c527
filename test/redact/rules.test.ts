import { describe, expect, it } from "vitest";
import type { SecretRule } from "../../src/redact/define-rule.ts";
import { createRedactor } from "../../src/redact/redact.ts";
import rules from "../../src/redact/rules/index.ts";

const redactor = createRedactor({ key: Buffer.from("night-watch") });

const hides = rules.flatMap((rule) => rule.examples.hides.map((text) => ({ rule, id: rule.id, text })));
const keeps = rules.flatMap((rule) => rule.examples.keeps.map((text) => ({ id: rule.id, text })));

/** What the rule itself takes for the secret in its example. */
function secretIn(rule: SecretRule, text: string): string {
  const pattern = new RegExp(rule.pattern.source, rule.pattern.flags);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const first = rule.secrets?.(match).at(0);
    if (first) return text.slice(first.start, first.end);
    const secret = match.groups?.secret ?? match[0];
    if (!rule.secrets && (rule.accept?.(secret, match) ?? true)) return secret;
    pattern.lastIndex = match.index + 1;
  }
  return "";
}

describe("each secret rule", () => {
  it.each(hides)("$id hides what it is for: $text", ({ rule, text }) => {
    const secret = secretIn(rule, text);

    const alone = createRedactor({ key: Buffer.from("night-watch"), rules: [rule] }).redactText(text);
    const result = redactor.redactText(text);

    expect(secret.length).toBeGreaterThan(5);
    expect(alone.text).toMatch(new RegExp(`\\[REDACTED:${rule.id}:[0-9a-f]{8}\\]`));
    expect(alone.hits.map((hit) => hit.rule)).toContain(rule.id);
    // Among all rules another may know more about the same place.
    expect(result.text).not.toContain(secret);
    expect(result.hits.length).toBeGreaterThan(0);
  });

  it.each(keeps)("$id leaves ordinary text as it is: $text", ({ text }) => {
    const result = redactor.redactText(text);

    expect(result.text).toBe(text);
    expect(result.hits).toEqual([]);
  });

  it.each(rules.map((rule) => ({ rule, id: rule.id })))("$id has keywords and both kinds of examples", ({ rule }) => {
    expect(rule.keywords.length).toBeGreaterThan(0);
    expect(rule.keywords.every((keyword) => keyword === keyword.toLowerCase() && keyword.length > 1)).toBe(true);
    expect(rule.pattern.global).toBe(true);
    expect(rule.examples.hides.length).toBeGreaterThan(0);
    expect(rule.examples.keeps.length).toBeGreaterThan(0);
  });
});
