import { describe, expect, it } from "vitest";
import { sample } from "../../src/redact/define-rule.ts";
import { createRedactor } from "../../src/redact/redact.ts";

const redactor = createRedactor({ key: Buffer.from("night-watch") });
const hintsOf = (text: string) => redactor.redactText(text).hits.map((hit) => hit.hint);

describe("what may be told of a secret", () => {
  it("is the vendor's prefix, the length, and the last letters of a long token", () => {
    expect(hintsOf(sample("shpat_", "4b825dc642cb6eb9a060e54bf8d69288"))).toEqual([
      "shpat_\u2026 \u20269288 (38 letters)",
    ]);
  });

  it("is no letter of what has too few of them to stay unknown", () => {
    const short = sample("ghp_", "hB4rQx81LmZt60Wy");

    expect(hintsOf(short).every((hint) => hint === undefined || !hint.includes(short.slice(-4)))).toBe(true);
  });

  it("is nothing of a password", () => {
    expect(hintsOf(sample("DB_PASSWORD=", "n1ght-W4tch-of-the-harbor"))).toEqual([undefined]);
  });
});
