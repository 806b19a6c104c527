import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodedRuns } from "../../src/redact/encoded-runs.ts";
import { readMarks } from "../../src/redact/marks.ts";

/** The same the slow way, one place after the other. */
function expected(text: string) {
  return {
    runs: Array.from(text.matchAll(/[A-Za-z0-9+/_-]{24,}/g))
      .filter(([run]) => /[0-9A-Fa-f]{24}/.test(run) || [0, 1, 2, 3].some((skipped) => decodes(run.slice(skipped))))
      .map(({ index }) => index),
    lines: Array.from(text.matchAll(/^(?=([0-9A-Fa-fxX:\t\v\f\r )+>|-]{11}))/gm))
      .filter(({ 1: letters = "", index }) => {
        const isLineStart = index === 0 || text[index - 1] === "\n";
        return isLineStart && letters.replace(/[^0-9A-Fa-f]/g, "").length >= 2;
      })
      .map(({ index }) => index),
    seams: Array.from(
      text.matchAll(/(?<=[\w+/=.-])["'`](?=[ \t]{0,8}(?![ \t])[+.&|<~\\\r\n"'`]|[ \t]{1,8}(?![ \t])[\w+/=.-]["'`])/g),
      ({ index }) => index,
    ),
    hasByteList: /[{[(][ \t\n\v\f\r]{0,16}(?:0x[0-9a-fA-F]{2}|\d{2,3}|'(?:[^'\\]|\\.)')[ \t\n\v\f\r]{0,16},/s.test(
      text,
    ),
    hasEvents: /\n(?:\{"|data|\[[0-?])/.test(text),
    hasSoftBreaks: /=\r?\n/.test(text),
  };
}

function decodes(letters: string): boolean {
  if (letters.length < 16) return false;
  const bytes = [...Buffer.from(letters.slice(0, 16), "base64")];
  const zeros = bytes.filter((byte) => byte === 0).length;
  return (zeros === 0 || zeros === 6) && bytes.every((byte) => byte === 0 || /[\x20-\x7e\t\n\r]/.test(chr(byte)));
}

function chr(byte: number): string {
  return byte > 126 ? "\x7f" : String.fromCharCode(byte);
}

const PIECES = [
  ...[
    " ",
    "\n",
    "\t",
    '"',
    "'",
    "`",
    "+",
    "\\",
    "(",
    "[",
    "{",
    "0x6e",
    "65",
    "'n'",
    ".",
    "|",
    "b",
    "ships",
    "=",
    "\r",
    ",",
    "'\\''",
  ],
  ...["00000010: 6e69 6768 ", "6e 69 67 68 74 ", "> ", '{"delta"', "data: ", " ".repeat(11), "feed", "Harbor"],
  Buffer.from("the night watch of the harbor").toString("base64"),
  Buffer.from("night watch", "utf16le").toString("base64"),
  Buffer.from("night watch of the harbor").toString("hex"),
  "sha512-hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2Zx9Tn4Yb6Vm1Kc8Hd3Pf5Gs0Ja2BxQ",
];

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));

describe("the marks of a text", () => {
  it("are those that a slow reader finds", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readMarks(text)).toEqual(expected(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([65_300, 65_400, 65_471, 65_472, 65_473, 65_500, 65_535, 65_536])(
    "are found behind letter %i of a long text, once",
    (at) => {
      fc.assert(
        fc.property(texts, (text) => {
          // A blank line, so that neither run nor line begins in the filler.
          const before = `${"the night ".repeat(at).slice(0, at - 2)}\n\n`;
          const after = `\n${" watch".repeat(12_000)}`;
          const whole = before + text + after;
          const { runs, lines, seams, ...has } = expected(`\n${text}\n`);
          const { runs: found, ...others } = readMarks(whole);
          const moved = (places: readonly number[]) => places.map((place) => place + at - 1);

          expect(others).toEqual({ ...has, lines: moved(lines), seams: moved(seams) });
          // A run that lies across the cut may be named a second time, in its middle.
          expect(encodedRuns(whole, found)).toEqual(encodedRuns(whole, moved(runs)));
        }),
        { numRuns: 40 },
      );
    },
  );

  it("miss nothing because of letters beyond Latin-1", () => {
    const encoded = Buffer.from("the night watch of the harbor").toString("base64");

    expect(readMarks(`夜の港 ${encoded}`).runs).toContain(4);
    expect(readMarks(`夜の港\n00000000: 6e69 6768\n`).lines).toContain(4);
  });
});
