import { textBytes } from "../decoded-view.ts";
import { defineCarrier } from "../define-carrier.ts";
import { openView } from "../view.ts";

/** Bytes by their numbers between brackets, in base 16 or 10: as C, Go, Rust, Java and JavaScript write them. */
const LIST =
  /[{[(]\s{0,16}((?:(?:0x[0-9a-fA-F]{2}|\d{2,3}|'(?:[^'\\]|\\.)')\s{0,16},\s{0,16}){7,512}(?:0x[0-9a-fA-F]{2}|\d{2,3}|'(?:[^'\\]|\\.)')?\s{0,16},?\s{0,16})[}\])]/y;
const BYTE = /0x([0-9a-fA-F]{2})|(\d{2,3})|'([^'])'/g;
/** The name of the list stands before it. */
const BEFORE = 120;
const SHORTEST_TEXT = 8;

export default defineCarrier({
  id: "byte-list",
  title: "Text as a list of the numbers of its bytes",
  mayOccur: (_text, { hits, hasByteList }) => hasByteList && hits.length > 0,
  *views(text, { hits }) {
    for (const match of listsBehind(text, hits)) {
      const list = match[1] ?? "";
      const from = match.index + match[0].indexOf(list);
      const items = [...list.matchAll(BYTE)];
      const codes = items.map(([, hex, decimal, letter = ""]) =>
        hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : letter.charCodeAt(0),
      );
      const bytes = textBytes(Buffer.from(codes.filter((code) => code < 256)), SHORTEST_TEXT);
      if (!bytes || codes.some((code) => code > 255)) continue;
      const view = openView(text);
      view.copy(Math.max(0, match.index - BEFORE), match.index);
      view.put('"', match.index, match.index + 1);
      items.slice(0, bytes.length).forEach((item, at) => {
        view.put(String.fromCharCode(codes[at] ?? 0), from + item.index, from + item.index + item[0].length);
      });
      view.put('"', match.index + match[0].length - 1, match.index + match[0].length);
      yield view.build();
    }
  },
  examples: [
    {
      text: "char token[] = { 0x6e, 0x69, 0x67, 0x68, 0x74, 0x2d, 0x77, 0x61, 0x74, 0x63, 0x68 };",
      reads: 'char token[] = "night-watch"',
    },
    { text: "key: [110, 105, 103, 104, 116, 45, 119, 97, 116, 99, 104]", reads: 'key: "night-watch"' },
  ],
  quiet: ["[1, 2, 3, 4, 5, 6, 7, 8, 9]", "f(10, 20)", "[200, 201, 202, 203, 204, 205, 206, 207, 208]"],
});

/** The lists that begin a little behind a keyword: each once. */
function* listsBehind(text: string, hits: readonly number[]): Iterable<RegExpExecArray> {
  let done = 0;
  for (const hit of hits) {
    const end = Math.min(text.length, hit + BEFORE);
    for (let at = Math.max(hit, done); at < end; at += 1) {
      const letter = text.charCodeAt(at);
      if (letter !== 123 && letter !== 91 && letter !== 40) continue;
      LIST.lastIndex = at;
      const match = LIST.exec(text);
      if (!match) continue;
      yield match;
      at = match.index + match[0].length;
    }
    done = Math.max(done, end);
  }
}
