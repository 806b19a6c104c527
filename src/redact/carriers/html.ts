import { defineCarrier, hasHit } from "../define-carrier.ts";
import { openView } from "../view.ts";
import { windowsAround } from "../windows.ts";

const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: "&",
  lt: "<",
  gt: ">",
  nbsp: " ",
  sol: "/",
  bsol: "\\",
  equals: "=",
  colon: ":",
  plus: "+",
  lowbar: "_",
  hyphen: "-",
  dash: "-",
  period: ".",
  comma: ",",
  commat: "@",
  dollar: "$",
  percnt: "%",
  num: "#",
  excl: "!",
  ast: "*",
  semi: ";",
  lpar: "(",
  rpar: ")",
  lsqb: "[",
  rsqb: "]",
  lbrace: "{",
  rbrace: "}",
};

/** Text in a document in a document is escaped twice: `&amp;quot;`. */
const ENTITY = /&(?:amp;){0,3}(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));/g;
const REACH = { before: 300, after: 500 };

export default defineCarrier({
  id: "html",
  title: "Character references of HTML and XML",
  mayOccur: (text) => text.includes("&") && text.includes(";"),
  *views(text, seen) {
    const mark = text.indexOf("&");
    if (mark < 0 || !text.includes(";", mark)) return;
    const entities = [...text.matchAll(ENTITY)];
    const places = entities.map(({ index }) => index);
    let next = 0;
    for (const { start, end } of windowsAround(places, REACH, text)) {
      const first = next;
      while ((places[next] ?? end) < end) next += 1;
      const inside = entities.slice(first, next);
      // Letters by number can hide the keyword itself.
      if (!hasHit(seen, start, end) && !inside.some(([, decimal, hex]) => decimal || hex)) continue;
      const view = openView(text);
      let copied = start;
      for (const { 0: whole, 1: decimal, 2: hex, 3: name, index } of inside) {
        const letters = letterOf(decimal, hex, name);
        if (letters === undefined || index + whole.length > end) continue;
        view.copy(copied, index);
        view.put(letters, index, index + whole.length);
        copied = index + whole.length;
      }
      // Names that stand for no letter leave the text as it was: read again, it would be so once more.
      if (copied === start) continue;
      view.copy(copied, end);
      yield view.build();
    }
  },
  examples: [
    { text: "{&quot;token&quot;:&#34;a&#x2B;b&quot;}", reads: '{"token":"a+b"}' },
    { text: "&amp;quot;token&amp;quot;", reads: '"token"' },
  ],
  quiet: ["ships & piers; a token", "a&b=c;d"],
});

function letterOf(decimal?: string, hex?: string, name?: string): string | undefined {
  if (name !== undefined) return NAMED[name];
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
