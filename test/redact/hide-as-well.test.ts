import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hideAsWell } from "../../src/redact/hide-as-well.ts";

const A = "[REDACTED:lamp-code:00112233]";
const B = "[REDACTED:pier-key:8899aabb]";

describe("taking over what another redaction hides", () => {
  it.each([
    { why: "it hides more", shown: "code 123 at 9", other: `code ${A} at 9`, gives: `code ${A} at 9` },
    { why: "it hides more around it", shown: `code=${A} at 9`, other: `${B} at 9`, gives: `${B} at 9` },
    { why: "it hides one thing more", shown: `${A} and 123`, other: `${A} and ${B}`, gives: `${A} and ${B}` },
    { why: "it hides everything", shown: "123", other: A, gives: A },
    { why: "a number is a secret as a whole", shown: 4111111111111111, other: A, gives: A },
  ])("takes the other text where $why", ({ shown, other, gives }) => {
    expect(hideAsWell({ text: shown }, { text: other })).toEqual({ value: { text: gives }, crossed: 0 });
  });

  it.each([
    { why: "it shows what was hidden", shown: `code ${A} at 9`, other: "code 123 at 9" },
    { why: "it names the same otherwise", shown: `code ${A}`, other: `code ${B}` },
    { why: "it hides less around it", shown: `${A} at 9`, other: `code=${B} at 9` },
    { why: "a number stands in a text", shown: 7, other: `lamp ${A}` },
    { why: "only the letters of a marker look alike", shown: `${A}2`, other: `22${A}` },
    { why: "it has another shape", shown: ["a", "b"], other: [A] },
  ])("keeps the very same value where $why", ({ shown, other }) => {
    const value = { text: shown };

    const hidden = hideAsWell(value, { text: other });

    expect(hidden.value).toBe(value);
  });

  it("keeps a text and says so where each of the two hides something that the other shows", () => {
    const value = { text: `${A} and 123` };

    expect(hideAsWell(value, { text: `code 9 and ${B}` })).toEqual({ value, crossed: 1 });
  });

  it("goes into lists and objects, and leaves fields alone that the other does not have", () => {
    const shown = { args: { list: ["x 123", 7], own: "123" }, lamp: true };

    const { value } = hideAsWell(shown, { args: { list: [`x ${A}`, 7] }, more: "123" });

    expect(value).toEqual({ args: { list: [`x ${A}`, 7], own: "123" }, lamp: true });
  });

  it("takes a name of a field that is hidden, with what stands below it", () => {
    const { value } = hideAsWell({ env: { "k-123": "x 123" } }, { env: { [`k-${A}`]: `x ${B}` } });

    expect(value).toEqual({ env: { [`k-${A}`]: `x ${B}` } });
  });

  it("never shows a letter that did not show before, whatever the two hide", () => {
    const text = fc.array(fc.constantFrom("a", "b", "ab", " ", A, B), { maxLength: 8 }).map((parts) => parts.join(""));
    const lettersOf = (shown: string) => shown.replaceAll(A, "").replaceAll(B, "");
    fc.assert(
      fc.property(text, text, (shown, other) => {
        const { value } = hideAsWell(shown, other);

        const left = [...lettersOf(String(value))];
        for (const letter of lettersOf(shown)) if (letter === left[0]) left.shift();
        expect(left).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });
});
