import { describe, expect, it } from "vitest";
import type { SecretRule } from "../../src/redact/define-rule.ts";
import { createRedactor } from "../../src/redact/redact.ts";
import rules from "../../src/redact/rules/index.ts";

const QUARTER = 250_000;
const WHOLE = 1_000_000;

/** Honest text of this size takes milliseconds, a pattern that backtracks takes minutes. Slow machines lie between. */
const LIMIT_MS = 2_000;

function fill(piece: string, size = QUARTER): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

/** Texts made to keep the rule reading: many beginnings, endless values, and values that stop just before they match. */
function hostileTexts(rule: SecretRule): { name: string; text: string }[] {
  const sample = rule.examples.hides[0] ?? "";
  const starts = [...new Set([rule.keywords[0] ?? "", rule.keywords.at(-1) ?? ""])].flatMap((keyword) => [
    keyword,
    keyword.toUpperCase(),
  ]);
  const head = sample.slice(0, Math.ceil(sample.length / 2));
  return [
    ...starts.map((start) => ({ name: `${start} over and over`, text: fill(start) })),
    ...starts.map((start) => ({ name: `${start} and a space over and over`, text: fill(`${start} `) })),
    ...starts.map((start) => ({ name: `${start}= over and over`, text: fill(`${start}=`) })),
    ...starts.map((start) => ({ name: `${start} in quotes over and over`, text: fill(`"${start}":"'`) })),
    ...["A", "a1", " ", "\n", "=", "\\", "-", ".", "aB3.", '"', "\\n", "@", ":", "/", "4 "].map((piece) => ({
      name: `the sample, then ${JSON.stringify(piece)} without end`,
      text: sample + fill(piece),
    })),
    { name: "half a sample over and over", text: fill(head) },
    { name: "half a sample and a line over and over", text: fill(`${head}\n`) },
    { name: "the sample over and over", text: fill(sample) },
    { name: "the sample and a space over and over", text: fill(`${sample} `) },
  ];
}

describe("text made to slow a rule down", () => {
  it.each(rules.map((rule) => ({ rule, id: rule.id })))(
    "is read by $id in time that grows with its length only",
    ({ rule }) => {
      const redactor = createRedactor({ key: Buffer.from("night-watch"), rules: [rule] });

      const slow = hostileTexts(rule).flatMap(({ name, text }) => {
        const start = performance.now();
        redactor.redactText(text);
        const tookMs = performance.now() - start;
        return tookMs > LIMIT_MS ? [`${name}: ${Math.round(tookMs)} ms`] : [];
      });

      expect(slow).toEqual([]);
    },
    120_000,
  );

  it("is read by all rules together within the limit, a megabyte at a time", () => {
    const redactor = createRedactor({ key: Buffer.from("night-watch") });
    const texts = ["password=", "token: ", '"secret":"', "-----BEGIN ", "eyJ.", "://a:", "sk-", "4"];

    const times = texts.map((piece) => {
      const text = fill(piece, WHOLE);
      const start = performance.now();
      redactor.redactText(text);
      return performance.now() - start;
    });

    expect(Math.max(...times)).toBeLessThan(LIMIT_MS);
  }, 60_000);

  it("does not gain from markers of its own among the secrets", () => {
    const redactor = createRedactor({ key: Buffer.from("night-watch") });
    const text = fill("[REDACTED:jwt:00000000] pgpass db:5432:ships:harbor:n1ght-w4tch ", WHOLE);

    const start = performance.now();
    const result = redactor.redactText(text);

    expect(performance.now() - start).toBeLessThan(LIMIT_MS);
    expect(result.text).not.toContain("n1ght-w4tch");
  });
});
