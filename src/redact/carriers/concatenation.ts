import { defineCarrier, type Seen } from "../define-carrier.ts";
import { openView } from "../view.ts";
import { LONGEST_VALUE, windowsAround } from "../windows.ts";

/** Two quoted pieces that a program puts together: an operator between them, or a line's end. */
const SEAM =
  /["'`](?<=[\w+/=.-]["'`])(?:[ \t]{0,8}(?:\+{1,2}|\.{1,2}|&|\|\||<>|~|\\)[ \t]{0,8}(?:\r?\n[ \t]{0,80})?[fbru]?["'`]|[ \t]{0,8}\\?\r?\n[ \t]{0,80}(?:(?:\+|\.{1,2}|&|\|\|)[ \t]{0,8})?[fbru]?["'`]|["']|[ \t]{1,4}[fbru]?["'])(?=[\w+/=.-])/y;
/** A list whose items are joined. */
const LIST_SEAM = /(["'`])(?<=[\w+/=.-]["'`])[ \t]{0,8},\s{0,80}\1(?=[\w+/=.-])/g;
const LIST_BEGIN = /\[\s{0,16}(?=["'`][\w+/=.-]{1,64}["'`]\s{0,8},)/g;
const JOINED_LIST = /\]\.join\(\s{0,8}["'`]{2}\s{0,8}\)|["'`]{2}\.join\(/;
const REACH = { before: 64, after: 240 };
/** With the letters up to the blank where a window ends. */
const FARTHEST = { before: REACH.before + LONGEST_VALUE, after: REACH.after + LONGEST_VALUE };

export default defineCarrier({
  id: "concatenation",
  title: "Pieces of a string that source code puts together",
  mayOccur: (text, { hits, seams }) => hits.length > 0 && (seams.length > 0 || joinsList(text)),
  *views(text, seen) {
    const isJoined = joinsList(text);
    const all = seamsNear(text, seen);
    if (all.length === 0 && !isJoined) return;
    let next = 0;
    for (const { start, end } of windowsAround(seen.hits, REACH, text)) {
      while ((all[next]?.from ?? start) < start) next += 1;
      const first = next;
      while ((all[next]?.from ?? end) < end) next += 1;
      const seams = isJoined ? listSeams(text, start, end, all.slice(first, next)) : all.slice(first, next);
      if (seams.length === 0) continue;
      const view = openView(text);
      const joins: number[] = [];
      let copied = start;
      for (const seam of seams) {
        if (seam.from < copied || seam.to > end) continue;
        view.copy(copied, seam.from);
        joins.push(view.length);
        copied = seam.to;
      }
      view.copy(copied, end);
      yield { ...view.build(), joins };
    }
  },
  examples: [
    { text: 'token = "night" + "watch"', reads: 'token = "nightwatch"' },
    { text: 'token = ("night" "watch")', reads: 'token = ("nightwatch")' },
    { text: "token = ('night'\n         'watch')", reads: "token = ('nightwatch')" },
    { text: "token = ['ni', 'ght'].join('')", reads: "token = 'night'].join('')" },
  ],
  quiet: ['token("night", "watch")', 'token = "night" + watch'],
});

/** What stands between two pieces, quotation marks included. */
interface Seam {
  readonly from: number;
  readonly to: number;
}

function joinsList(text: string): boolean {
  // Its first letter is rarer than the dot, and looked for first.
  return text.includes("join(") && JOINED_LIST.test(text);
}

/** Those that may lie in the same window as a keyword. */
function seamsNear(text: string, { hits, seams: quotes }: Seen): readonly Seam[] {
  const seams: Seam[] = [];
  let next = 0;
  for (const from of quotes) {
    while ((hits[next] ?? from) < from - FARTHEST.after) next += 1;
    if ((hits[next] ?? Number.POSITIVE_INFINITY) > from + FARTHEST.before) continue;
    SEAM.lastIndex = from;
    if (SEAM.test(text)) seams.push({ from, to: SEAM.lastIndex });
  }
  return seams;
}

/** The same with those between the items of a list that is joined. */
function listSeams(text: string, start: number, end: number, seams: readonly Seam[]): readonly Seam[] {
  const slice = text.slice(start, end);
  const asSeam = ({ 0: seam, index }: RegExpExecArray) => ({ from: start + index, to: start + index + seam.length });
  const all = [...seams, ...Array.from(slice.matchAll(LIST_SEAM), asSeam)];
  if (all.length > 0) all.push(...Array.from(slice.matchAll(LIST_BEGIN), asSeam));
  return all.sort((one, other) => one.from - other.from);
}
