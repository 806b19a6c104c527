import { describe, expect, it } from "vitest";
import { ruleSetVersion } from "../../src/redact/rule-set-version.ts";
import rules from "../../src/redact/rules/index.ts";

describe("the version of a set of rules", () => {
  it("is short, and the same whatever the order", () => {
    const version = ruleSetVersion(rules);

    expect(version).toMatch(/^[0-9a-f]{16}$/);
    expect(ruleSetVersion(rules.toReversed())).toBe(version);
  });

  it.each([
    ["a rule is gone", rules.slice(1)],
    ["a pattern is another", rules.map((rule, at) => (at === 0 ? { ...rule, pattern: /lamp/g } : rule))],
    ["a keyword was added", rules.map((rule, at) => (at === 0 ? { ...rule, keywords: ["lamp"] } : rule))],
    ["a rule was renamed", rules.map((rule, at) => (at === 0 ? { ...rule, id: "lamp" } : rule))],
  ])("is another when %s", (_, others) => {
    expect(ruleSetVersion(others)).not.toBe(ruleSetVersion(rules));
  });
});
