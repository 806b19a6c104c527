import { defineCarrier } from "../define-carrier.ts";
import { gutterEnd } from "../line-gutter.ts";
import { openView } from "../view.ts";

/** So many lines in a row with a gutter make a listing. */
const FEWEST_LINES = 2;
/** What belongs to a keyword stands behind it, mostly: a key, a document. */
const LINES_BEFORE = 8;
const MOST_LINES = 400;

export default defineCarrier({
  id: "gutter",
  title: "Listings: line numbers, diffs, quotations, comments, borders before each line of a text",
  mayOccur: (text, { hits }) => hits.length > 0 && text.includes("\n"),
  *views(text, { hits }) {
    for (const lines of blocksWithGutter(text, hits)) {
      const view = openView(text);
      for (const { start, end } of lines) view.copy(start, end);
      yield view.build();
    }
  },
  examples: [
    { text: "  1\tname: harbor\n  2\ttoken: abc\n", reads: "name: harbor\ntoken: abc\n" },
    { text: "@@\n+name: harbor\n+token: abc\n", reads: "name: harbor\ntoken: abc\n" },
    { text: "src/pier.ts:7:token\nsrc/pier.ts:8:b", reads: "token\nb" },
  ],
  quiet: ["one line", "name: harbor\nwatch: night\n"],
});

interface Line {
  readonly from: number;
  /** Behind the gutter. */
  readonly start: number;
  readonly end: number;
}

/** Runs of lines that all have a gutter, without it: those in which a keyword stands. */
function* blocksWithGutter(text: string, hits: readonly number[]): Iterable<readonly Line[]> {
  let done = 0;
  for (const hit of hits) {
    if (hit < done) continue;
    const lines: Line[] = [];
    let first = lineAt(text, text.lastIndexOf("\n", hit - 1) + 1);
    done = first.end;
    if (first.start === first.from) continue;
    for (let before = 0; before < LINES_BEFORE && first.from > 0; before += 1) {
      const above = lineAt(text, text.lastIndexOf("\n", first.from - 2) + 1);
      if (above.start === above.from) break;
      first = above;
    }
    for (let line = first; line.start > line.from; line = lineAt(text, line.end)) {
      lines.push(line);
      done = Math.max(done, line.end);
      if (line.end >= text.length || lines.length > MOST_LINES) break;
    }
    if (lines.length >= FEWEST_LINES) yield lines;
  }
}

function lineAt(text: string, from: number): Line {
  const newline = text.indexOf("\n", from);
  const end = newline < 0 ? text.length : newline + 1;
  return { from, start: Math.min(gutterEnd(text, from), end), end };
}
