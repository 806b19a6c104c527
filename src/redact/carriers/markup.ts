import { defineCarrier, hasHit } from "../define-carrier.ts";
import { openView } from "../view.ts";
import { windowsAround } from "../windows.ts";

/** Tags that change how letters look and not where they stand: a highlighter's spans, places to break a line. */
const TAG =
  /<\/?(?:span|wbr|b|i|u|em|strong|code|mark|font|a|tt|kbd|samp|var|s|small|ins|del)(?:\s[^<>]{0,200})?\/?>/gi;
const REACH = { before: 200, after: 400 };

export default defineCarrier({
  id: "markup",
  title: "Tags of HTML within the value",
  mayOccur: (text) => text.includes("</") || text.includes("<wbr"),
  *views(text, seen) {
    const tags = [...text.matchAll(TAG)];
    if (tags.length === 0) return;
    const places = tags.map(({ index }) => index);
    let next = 0;
    for (const { start, end } of windowsAround(places, REACH, text)) {
      const first = next;
      while ((places[next] ?? end) < end) next += 1;
      if (!hasHit(seen, start, end)) continue;
      const view = openView(text);
      const joins: number[] = [];
      let copied = start;
      for (const { 0: tag, index } of tags.slice(first, next)) {
        if (index + tag.length > end) continue;
        view.copy(copied, index);
        joins.push(view.length);
        copied = index + tag.length;
      }
      view.copy(copied, end);
      yield { ...view.build(), joins };
    }
  },
  examples: [
    { text: "<span class=k>token</span>=<span>night<wbr>watch</span>", reads: "token=nightwatch" },
    { text: "token: <b>night</b><b>watch</b>", reads: "token: nightwatch" },
  ],
  quiet: ["if (a < b) token = c", "<div>token</div>"],
});
