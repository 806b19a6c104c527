import { defineCarrier } from "../define-carrier.ts";
import { openView } from "../view.ts";

/**
 * NUL (text in UTF-16 read as bytes), soft hyphen, zero-width letters and joiners, marks of direction, selectors of
 * variants, byte order marks: first and last of each range.
 */
const RANGES = [
  "00 00",
  "ad ad",
  "34f 34f",
  "61c 61c",
  "180e 180e",
  "200b 200f",
  "202a 202e",
  "2060 206f",
  "fe00 fe0f",
  "feff feff",
];
const INVISIBLE = new RegExp(
  `[${RANGES.map((range) => range.replace(/\w+/g, (code) => `\\u${code.padStart(4, "0")}`).replace(" ", "-")).join("")}]+`,
  "g",
);

export default defineCarrier({
  id: "invisible",
  title: "Letters that nobody sees between those that make up the secret",
  mayOccur: (text, { hasInvisible }) => hasInvisible && text.search(INVISIBLE) >= 0,
  *views(text) {
    const view = openView(text);
    let copied = 0;
    for (const match of text.matchAll(INVISIBLE)) {
      view.copy(copied, match.index);
      copied = match.index + match[0].length;
    }
    view.copy(copied, text.length);
    yield view.build();
  },
  examples: [
    { text: "night\u200bwa\u00adtch", reads: "nightwatch" },
    { text: "n\0i\0g\0h\0t\0", reads: "night" },
  ],
  quiet: ["nächtliche Wache", "夜の港"],
});
