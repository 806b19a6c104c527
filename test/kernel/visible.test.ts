import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../src/kernel/json.ts";
import { shorten, visible, wellFormed, wellFormedJson } from "../../src/kernel/visible.ts";

const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

describe("visible", () => {
  it.each([
    ["clean text stays", "ls -la ~/harbor", "ls -la ~/harbor"],
    ["a literal backslash stays", "a\\nb", "a\\nb"],
    ["a title sequence shows its ESC and BEL", "\x1b]0;owned\x07", "\\e]0;owned\\x07"],
    ["newline, tab and CR have short names", "a\nb\tc\rd", "a\\nb\\tc\\rd"],
    ["NUL, BS and DEL are shown", "\0\b\x7f", "\\x00\\x08\\x7f"],
    ["C1 controls are shown", "\x9b31m\x85", "\\x9b31m\\x85"],
    ["bidi controls are shown", "a\u202eb\u2066c\u200e\u061c", "a\\u{202e}b\\u{2066}c\\u{200e}\\u{61c}"],
    [
      "zero-width characters are shown",
      "r\u200bm\u200d\u2060\ufeff\u00ad\u180e",
      "r\\u{200b}m\\u{200d}\\u{2060}\\u{feff}\\xad\\u{180e}",
    ],
    ["line separators are shown", "a\u2028b\u2029", "a\\u{2028}b\\u{2029}"],
    ["tag characters are shown", "\u{e0041}\u{e007f}", "\\u{e0041}\\u{e007f}"],
    ["Hangul fillers are shown", "\u3164", "\\u{3164}"],
    ["lone surrogates are shown", "\ud83d!\udc00", "\\u{d83d}!\\u{dc00}"],
    ["emoji, umlauts, CJK and variation selectors stay", "❤️ Grüße 港 😀", "❤️ Grüße 港 😀"],
  ])("%s", (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it("keeps newlines when asked, and nothing else", () => {
    expect(visible("a\r\nb\x1b", { newlines: "keep" })).toBe("a\\r\nb\\e");
  });

  it("never lets a control character or half a surrogate pair through", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u);
        expect(shown.isWellFormed()).toBe(true);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});

describe("shorten", () => {
  it("leaves short text alone, says that it cut, and never cuts a pair in half", () => {
    expect(shorten("harbor", 6)).toBe("harbor");
    expect(shorten("night-watch", 5)).toBe("night…");
    expect(shorten("ab😀cd", 3)).toBe("ab…");
  });
});

describe("wellFormedJson", () => {
  it("replaces lone surrogates in strings and keys", () => {
    expect(wellFormed("a\ud83d")).toBe("a\ufffd");
    expect(wellFormedJson({ "k\ud800": ["v\udc00", { ok: "😀" }] })).toEqual({ "k\ufffd": ["v\ufffd", { ok: "😀" }] });
  });

  it("returns the same value when there is nothing to change", () => {
    const value: Json = { agent: "harbor", list: [1, null, true, "😀"] };

    expect(wellFormedJson(value)).toBe(value);
  });

  it("loses no value when two keys become one", () => {
    const value = wellFormedJson({ "\ud800": 1, "\ud801": 2 });

    expect(Object.values(value ?? {})).toEqual([1, 2]);
  });

  it("keeps a key named __proto__", () => {
    const value = wellFormedJson(JSON.parse('{"__proto__":{"x":"\\ud83d"},"length":"\\ud83d"}'));

    expect(JSON.stringify(value)).toBe('{"__proto__":{"x":"\ufffd"},"length":"\ufffd"}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it("survives any depth", () => {
    const deep: Json = JSON.parse(`${"[".repeat(200_000)}"\\ud83d"${"]".repeat(200_000)}`);

    let value = wellFormedJson(deep);
    while (Array.isArray(value)) value = value[0] ?? null;

    expect(value).toBe("\ufffd");
  });

  it("makes every value what JSON can carry as Unicode, and means the same otherwise", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
        const json: Json = JSON.parse(JSON.stringify(value));
        expect(wellFormedJson(json)).toEqual(json);
      }),
    );
  });
});
