import { defineCarrier } from "../define-carrier.ts";
import { openView } from "../view.ts";
import { windowsAround } from "../windows.ts";

/** Two quoted pieces that a program puts together: an operator between them, or a line's end. */
const SEAM =
  /["'`](?<=[\w+/=.-]["'`])(?:[ \t]{0,8}(?:\+{1,2}|\.{1,2}|&|\|\||<>|~|\\)[ \t]{0,8}(?:\r?\n[ \t]{0,80})?[fbru]?["'`]|[ \t]{0,8}\\?\r?\n[ \t]{0,80}(?:(?:\+|\.{1,2}|&|\|\|)[ \t]{0,8})?[fbru]?["'`]|["']|[ \t]{1,4}[fbru]?["'])(?=[\w+/=.-])/g;
/** A list whose items are joined. */
const LIST_SEAM = /(["'`])(?<=[\w+/=.-]["'`])[ \t]{0,8},\s{0,80}\1(?=[\w+/=.-])/g;
const LIST_BEGIN = /\[\s{0,16}(?=["'`][\w+/=.-]{1,64}["'`]\s{0,8},)/g;
const JOINED_LIST = /\]\.join\(\s{0,8}["'`]{2}\s{0,8}\)|["'`]{2}\.join\(/;
const REACH = { before: 64, after: 240 };

export default defineCarrier({
  id: "concatenation",
  title: "Pieces of a string that source code puts together",
  mayOccur: (_text, { hits }) => hits.length > 0,
  *views(text, seen) {
    const isJoined = text.includes(".join(") && JOINED_LIST.test(text);
    for (const { start, end } of windowsAround(seen.hits, REACH, text)) {
      const slice = text.slice(start, end);
      const seams = [...slice.matchAll(SEAM), ...(isJoined ? slice.matchAll(LIST_SEAM) : [])];
      if (isJoined && seams.length > 0) seams.push(...slice.matchAll(LIST_BEGIN));
      if (seams.length === 0) continue;
      seams.sort((one, other) => one.index - other.index);
      const view = openView(text);
      const joins: number[] = [];
      let copied = start;
      for (const { 0: seam, index } of seams) {
        if (start + index < copied) continue;
        view.copy(copied, start + index);
        joins.push(view.length);
        copied = start + index + seam.length;
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
