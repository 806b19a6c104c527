import { describe, expect, it } from "vitest";
import type { SecretRule } from "../../src/redact/define-rule.ts";
import { createRedactor } from "../../src/redact/redact.ts";
import rules from "../../src/redact/rules/index.ts";
import { maskedSamples } from "../support/masked-samples.ts";
import { adjacentRuns, dangerOf } from "../support/pattern-danger.ts";

const FEWEST_FAMILIES = 150;

function startsWithKeyword(rule: SecretRule, text: string): boolean {
  const start = text.toLowerCase().replace(/[0-9]/g, "0");
  return rule.keywords.some((keyword) => start.startsWith(keyword.replace(/[0-9]/g, "0")));
}

/** Where the pattern matches the text and a keyword stands at that place, as the search tries it there only. */
function matchesAtKeyword(rule: SecretRule, text: string): number {
  return [...text.matchAll(rule.pattern)].filter((match) => startsWithKeyword(rule, text.slice(match.index))).length;
}

describe("the rules for secrets", () => {
  it("are of many families, each with a name of its own", () => {
    const ids = rules.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(FEWEST_FAMILIES);
  });

  it.each(rules.map((rule) => ({ rule, id: rule.id })))("declare what $id starts with, in lower case", ({ rule }) => {
    const odd = rule.keywords.filter((keyword) => keyword.length < 2 || keyword !== keyword.toLowerCase());

    expect(odd).toEqual([]);
    expect(new Set(rule.keywords).size).toBe(rule.keywords.length);
    expect(rule.pattern.global).toBe(true);
  });

  it.each(rules.map((rule) => ({ rule, id: rule.id })))("read $id from its keyword on", ({ rule }) => {
    const unread = rule.examples.hides.filter((text) => matchesAtKeyword(rule, text) === 0);

    expect(unread).toEqual([]);
  });

  it.each(rules.map((rule) => ({ rule, id: rule.id })))("have no way to read $id twice", ({ rule }) => {
    expect(dangerOf(rule.pattern.source)).toBeUndefined();
    expect(adjacentRuns(rule.pattern.source)).toEqual([]);
  });

  it.each(maskedSamples())("hide what OpenClaw masks: $family", ({ text, secret }) => {
    const redactor = createRedactor({ key: Buffer.from("night-watch") });

    const result = redactor.redactText(text);

    expect(result.text).not.toContain(secret);
    expect(result.hits.length).toBeGreaterThan(0);
  });
});

describe("the check of patterns", () => {
  it.each([
    "(?:x+)+",
    "(x*)*",
    "(?:a|a)*",
    "key(?:[a-z]+)*=",
    "((?:[a-z]+|b)+)",
    "(?:a+b?)+",
    '(?:[^"\\n]{0,120}(?:"x")?[^"\\n]{0,40}\\n){0,8}',
  ])("turns down %s, which can be read in many ways", (source) => {
    expect(dangerOf(source)).toBeDefined();
  });

  it.each(["(?:x{1,4})+", "(?:,x+)+", "(?:a|b)*", "(?:[a-z]+\\.)+", "\\(x+\\)\\+"])("lets %s pass", (source) => {
    expect(dangerOf(source)).toBeUndefined();
  });

  it.each(["a+a+b", "\\w+x?[a-z]*=", "(?:\\w+\\d*)-"])("sees that the border in %s lies anywhere", (source) => {
    expect(adjacentRuns(source)).not.toEqual([]);
  });

  it.each(["a+b+c", "\\w+-\\w+", "key\\w{20,}[a-z]*"])("sees no such border in %s", (source) => {
    expect(adjacentRuns(source)).toEqual([]);
  });
});
