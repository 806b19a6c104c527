import fc from "fast-check";
import { RE2JS } from "re2js";
import { describe, expect, it } from "vitest";
import { mandatoryLiterals } from "../../src/redact/custom/mandatory-literals.ts";

describe("the literals that a pattern demands", () => {
  it.each([
    ["harbor_[a-z]+", ["harbor_"]],
    ["(?i)HARBOR[_-]key", ["harbor_key", "harbor-key"]],
    [String.raw`\b(?:ship|boat)_[0-9]{4}\b`, ["ship_", "boat_"]],
    [
      String.raw`[\w.-]{0,50}?(?:anchorage)(?:[ \t\w.-]{0,20})[\s'"]{0,3}(?:=|:)([a-z0-9]{32})(?:[\x60'"]|$)`,
      ["anchorage"],
    ],
    ["(?P<secret>quay-{3}[0-9]+)", ["quay---"]],
    [String.raw`\Qq.a+y\E[0-9]+`, ["q.a+y"]],
    [String.raw`\x68\x{62}r_[0-9]`, ["hbr_"]],
    ["harbors*[0-9]", ["harbor"]],
    ["quays?_[0-9]", ["quays_", "quay_"]],
    ["(?:quay)+[0-9]", ["quay"]],
    ["-----BEGIN[ A-Z]{0,100}-----", ["-----begin"]],
    ["(?s:quay.{0,9}harbor)", ["harbor"]],
    ["a{b}harbor", ["a{b}harbor"]],
  ])("of %s are %j", (pattern, expected) => {
    expect(() => RE2JS.compile(pattern)).not.toThrow();
    expect(mandatoryLiterals(pattern)).toEqual(expected);
  });

  it.each([
    "[a-z]{40}",
    "(?:harbor)?[0-9]{12}",
    "harbor|[0-9]{12}",
    "://[a-z]+",
    String.raw`\d{4}-\d{4}`,
    "ab[0-9]+cd",
    "[^harbor]{12}",
    "[h-r]{3}",
    "é-ü",
  ])("are none for %s", (pattern) => {
    expect(mandatoryLiterals(pattern)).toBeUndefined();
  });

  it("stand in whatever the pattern matches", () => {
    const piece = fc.constantFrom(
      "quay",
      "ship_",
      "[ab]x",
      "[a-z]",
      "(?:mole|pier-)",
      "(?:dock)?",
      "[0-9]{2}",
      "(?i)Key",
      "o+",
      "\\.",
      "a*",
    );
    const noise = fc.array(
      fc.constantFrom("quay", "ship_", "ax", "bx", "q", "mole", "pier-", "dock", "42", "KEY", "oo", ".", "a"),
      {
        maxLength: 12,
      },
    );

    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), noise, (pieces, texts) => {
        const pattern = pieces.join("");
        const literals = mandatoryLiterals(pattern);
        const match = RE2JS.compile(pattern).exec(texts.join(""))?.[0]?.toLowerCase();
        return literals === undefined || match === undefined || literals.some((literal) => match.includes(literal));
      }),
      { numRuns: 3000 },
    );
  });
});
