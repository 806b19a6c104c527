import { describe, expect, it } from "vitest";
import { closest } from "../../src/kernel/did-you-mean.ts";

describe("the closest of several words", () => {
  it.each([
    ["patern", "pattern"],
    ["KEYWORD", "keywords"],
    ["slak-token", "slack-token"],
  ])("to %s is %s", (word, expected) => {
    expect(closest(word, ["id", "pattern", "keywords", "slack-token"])).toBe(expected);
  });

  it.each(["anchorage", "", "zz"])("to %j is none", (word) => {
    expect(closest(word, ["id", "pattern", "keywords"])).toBeUndefined();
  });

  it("is found in short time for a word without end", () => {
    expect(closest("x".repeat(1_000_000), ["id", "pattern"])).toBeUndefined();
  });
});
