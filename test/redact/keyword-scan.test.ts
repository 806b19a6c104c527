import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileKeywords } from "../../src/redact/keyword-scan.ts";

const KEYWORDS = ["key", "skey", "0000", "://", "secret", "s"];

function found(text: string): string[] {
  const { count, keywords, starts } = compileKeywords(KEYWORDS)(text);
  return Array.from({ length: count }, (_, hit) => `${starts[hit]} ${KEYWORDS[keywords[hit] ?? -1]}`).sort();
}

/** The same the slow way: letters of ASCII without their case, `0` for any digit. */
function expected(text: string): string[] {
  const folded = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/[0-9]/g, "0");
  return KEYWORDS.flatMap((keyword) =>
    [...folded].flatMap((_, at) => (folded.startsWith(keyword, at) ? [`${at} ${keyword}`] : [])),
  ).sort();
}

/** U+016B and U+0173 end in the bytes of `k` and `s`; U+00EB is `k` with its high bit. */
const LETTERS = [
  "k",
  "e",
  "y",
  "K",
  "s",
  "S",
  "c",
  "r",
  "t",
  "1",
  "0",
  ":",
  "/",
  " ",
  "\u016b",
  "\u0173",
  "\u00eb",
  "\u212a",
];

describe("the scan for keywords", () => {
  it("finds each keyword wherever it stands, and nothing else", () => {
    const texts = fc.array(fc.constantFrom(...LETTERS), { maxLength: 200 }).map((letters) => letters.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        expect(found(text)).toEqual(expected(text));
      }),
    );
  });

  it("takes no letter of another alphabet for one of a keyword", () => {
    expect(found("\u016bey \u0173e\u0163ret \u212aey")).toEqual([]);
    expect(found("\u016bey key")).toEqual(["4 key"]);
  });

  it.each([16_383, 32_767, 65_530, 65_534, 65_535, 65_536])(
    "finds one that begins at letter %i of a long text",
    (at) => {
      for (const filler of ["x", "\u016b"]) {
        expect(found(`${filler.repeat(at)}secret${filler.repeat(40_000)}`)).toEqual([`${at} s`, `${at} secret`].sort());
      }
    },
  );
});
