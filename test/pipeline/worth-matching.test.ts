import { describe, expect, it } from "vitest";
import { isWorthMatching } from "../../src/pipeline/worth-matching.ts";

describe("a configured value that is looked for everywhere", () => {
  it.each([
    ["drawn letters, none of them a digit", ["XJMHiKlzioQLQYqC", "vLqNlpkTCBtiMOER"].join("")],
    ["the same with few changes of case", ["dQidYdCRQBgydofI", "uzYRTAstFHRagzCS"].join("")],
  ])("may be %s", (_, value) => {
    expect(isWorthMatching(value)).toBe(true);
  });

  it.each(["NightWatchHarborLampQuay", "createHarborServiceClientFactory", "parseHTTPHarborLampDocument"])(
    "is no name of several words: %s",
    (value) => {
      expect(isWorthMatching(value)).toBe(false);
    },
  );
});
