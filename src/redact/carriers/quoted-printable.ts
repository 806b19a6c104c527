import { defineCarrier } from "../define-carrier.ts";
import { openView } from "../view.ts";
import { windowsAround } from "../windows.ts";

/** A byte by its number, or a line that goes on. */
const ENCODED = /(?<!=)=(?:([0-9A-F]{2})|\r?\n)/g;
const LONG_LINE = 60;
const REACH = { before: 200, after: 300 };

export default defineCarrier({
  id: "quoted-printable",
  title: "Mail's quoted-printable: `=3D`, and lines that end in `=`",
  // Base 64 ends in `=` as well: lines that go on are long, or other bytes are written by their number.
  mayOccur: (text, { hasSoftBreaks }) =>
    (hasSoftBreaks && hasLongLine(text)) || (text.includes("3D") && text.includes("=3D")),
  *views(text) {
    const places = Array.from(text.matchAll(ENCODED), ({ index }) => index);
    for (const { start, end } of windowsAround(places, REACH, text)) {
      const view = openView(text);
      let copied = start;
      for (const match of text.slice(start, end).matchAll(ENCODED)) {
        const at = start + match.index;
        view.copy(copied, at);
        copied = at + match[0].length;
        if (match[1] !== undefined) view.put(String.fromCharCode(Number.parseInt(match[1], 16)), at, copied);
      }
      view.copy(copied, end);
      yield view.build();
    }
  },
  examples: [
    { text: "password=3Dnight=\n-watch", reads: "password=night-watch" },
    { text: "token=3Dab=\r\ncd", reads: "token=abcd" },
    { text: `${"night ".repeat(11)}a token=\n of it`, reads: `${"night ".repeat(11)}a token of it` },
  ],
  quiet: ["a = b", "key=value"],
});

function hasLongLine(text: string): boolean {
  for (const end of ["=\n", "=\r\n"]) {
    for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
      if (at - text.lastIndexOf("\n", at) > LONG_LINE) return true;
    }
  }
  return false;
}
