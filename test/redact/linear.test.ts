import { describe, expect, it } from "vitest";
import type { Read } from "../../bench/secrets/growth.ts";
import type { HostileText } from "../../bench/secrets/hostile-text.ts";
import type { SecretRule } from "../../src/redact/define-rule.ts";
import { compileRules } from "../../src/redact/find-secrets.ts";
import { createRedactor } from "../../src/redact/redact.ts";
import rules from "../../src/redact/rules/index.ts";
import { findSteepGrowth } from "../support/steep-growth.ts";

/** Texts made to keep the rule reading: many beginnings, endless values, and values that stop just before they match. */
function hostileTexts(rule: SecretRule): HostileText[] {
  const sample = rule.examples.hides[0] ?? "";
  const half = sample.slice(0, Math.ceil(sample.length / 2));
  const starts = [...new Set([rule.keywords[0] ?? "", rule.keywords.at(-1) ?? ""])];
  const runs = ["a1", " ", "\\", '"', "=", ".", "\n"];
  return [
    ...starts.flatMap((start) => [start, start.toUpperCase(), `${start} `, `${start}=`, `"${start}":"'`]),
    half,
    `${half}\n`,
  ]
    .map((body) => ({ head: "", body, tail: "" }))
    .concat(runs.map((body) => ({ head: half, body, tail: "\u0000" })))
    .concat(runs.slice(0, 3).map((body) => ({ head: sample, body, tail: "\u0000" })));
}

function steepTexts(read: Read, texts: readonly HostileText[]): string[] {
  return texts.flatMap((hostile) => {
    const steep = findSteepGrowth(read, hostile);
    return steep === undefined ? [] : [`${JSON.stringify(hostile.body)}: ${steep}`];
  });
}

describe("text made to slow a rule down", () => {
  it.each(rules.map((rule) => ({ rule, id: rule.id })))(
    "is read by $id in time that grows with its length only",
    ({ rule }) => {
      expect(steepTexts(compileRules([rule]), hostileTexts(rule))).toEqual([]);
    },
    30_000,
  );

  it("is read by all rules and notations together in time that grows with its length only", () => {
    const redactor = createRedactor({ key: Buffer.from("night-watch") });
    const bodies = [
      "password=",
      "token: ",
      '"secret":"',
      "-----BEGIN ",
      "eyJ.",
      "://a:",
      "sk-",
      "4",
      "a",
      "&amp;token;",
    ];

    const steep = steepTexts(
      (text) => redactor.redactText(text),
      bodies.map((body) => ({ head: "", body, tail: "" })),
    );

    expect(steep).toEqual([]);
  }, 60_000);

  it.each([
    { notation: "wrapped lines", body: "token ", tail: "\n" },
    { notation: "a dump of blanks", body: `0000000${" ".repeat(90)}x\n`, tail: "" },
    {
      notation: "a block of settings without a default",
      body: `variable "db_password" {\n${"  a night watch of the harbor\n".repeat(8)}}\n`,
      tail: "",
    },
    { notation: "tables that are all heads", body: "| option | type |\n|---|---|\n| password | token |\n", tail: "" },
    { notation: "gaps", body: "token", tail: "" },
    { notation: "references", body: `${"&amp;".repeat(40)}${"watch ".repeat(150)}`, tail: "" },
    { notation: "tags", body: `${"<b>token</b>".repeat(20)}${"watch ".repeat(150)}`, tail: "" },
    {
      notation: "base 64 of letters beyond ASCII",
      body: Buffer.from("n\u00e4chtlich password=n1ghtW4tch7 \u6e2f ").toString("base64").replaceAll("=", ""),
      tail: "",
    },
  ])(
    "is read in $notation in time that grows with its length only",
    ({ body, tail }) => {
      const redactor = createRedactor({ key: Buffer.from("night-watch") });

      expect(steepTexts((text) => redactor.redactText(text), [{ head: "", body, tail }])).toEqual([]);
    },
    60_000,
  );

  it("shows a pattern that reads with the square of the length", () => {
    const pattern = /key\w*=/g;
    const read = (text: string) => text.replace(pattern, "");

    expect(steepTexts(read, [{ head: "", body: "key", tail: "" }])).toHaveLength(1);
  });

  it("does not gain from markers of its own among the secrets", () => {
    const redactor = createRedactor({ key: Buffer.from("night-watch") });
    const body = "[REDACTED:jwt:00000000] pgpass db:5432:ships:harbor:n1ght-w4tch ";

    const result = redactor.redactText(body.repeat(100));

    expect(result.text).not.toContain("n1ght-w4tch");
    expect(steepTexts((text) => redactor.redactText(text), [{ head: "", body, tail: "" }])).toEqual([]);
  });
});
