import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeUtf8, openUtf8 } from "../../src/scan/lossless-text.ts";
import { openUtf16 } from "../../src/scan/utf16-text.ts";

/** Decodes the bytes in pieces of these sizes, over and over. */
function decode(bytes: Buffer, sizes: readonly number[]): string {
  const decoder = openUtf8();
  let text = "";
  for (let at = 0, piece = 0; at < bytes.length; piece += 1) {
    const size = sizes[piece % sizes.length] ?? 1;
    text += decoder.push(Buffer.from(bytes.subarray(at, at + size)));
    at += size;
  }
  return text + decoder.end();
}

describe("text of bytes", () => {
  it("gives back the very bytes, valid or not, in whatever pieces they came", () => {
    const mixed = fc
      .array(fc.oneof(fc.uint8Array({ maxLength: 8 }), fc.string({ unit: "binary", maxLength: 8 }).map(Buffer.from)))
      .map((parts) => Buffer.concat(parts));
    const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });

    fc.assert(
      fc.property(mixed, sizes, (bytes, pieces) => {
        expect(encodeUtf8(decode(bytes, pieces)).equals(bytes)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads valid text as it is, a letter that is split between two pieces included", () => {
    const text = "\ufeffnight watch: Hafenwärter 港 🌊 \u2028\0";

    expect(decode(Buffer.from(text), [1])).toBe(text);
    expect(decode(Buffer.from(text), [5, 2])).toBe(text);
  });

  it("reads what is around a byte that is no text", () => {
    expect(decode(Buffer.from([0x6c, 0xff, 0x61]), [3])).toBe("l\udcffa");
    expect(decode(Buffer.from([0xe6, 0xb8]), [2])).toBe("\udce6\udcb8");
  });
});

describe("text as UTF-16", () => {
  it.each(["little", "big"] as const)("is read in %s-endian order, in odd pieces too", (order) => {
    const bytes = Buffer.from("lamp 7 🌊", "utf16le");
    if (order === "big") bytes.swap16();
    const decoder = openUtf16(order);

    const text = [bytes.subarray(0, 3), bytes.subarray(3, 8), bytes.subarray(8)]
      .map((part) => decoder.push(part))
      .join("");

    expect(text).toBe("lamp 7 🌊");
  });
});
