import { defineCarrier } from "../define-carrier.ts";
import { gutterEnd } from "../line-gutter.ts";
import { openView, type View } from "../view.ts";

/** How far before its line's end a keyword may stand. */
const REACH = 400;
/** A value is wrapped over that many lines at most. */
const MOST_LINES = 40;
/** Letters behind the last line's value, for a rule that looks for its end. */
const BEHIND = 8;

/** What stands at the end of a line that goes on: marks that say so, and the border of a table. */
const GOES_ON = "\\|│┃║↩⏎↵¬";

export default defineCarrier({
  id: "line-wrap",
  title: "Values that were broken at the end of a line",
  *views(text, { hits }) {
    if (!text.includes("\n")) return;
    let done = 0;
    for (const hit of hits) {
      if (hit < done) continue;
      const end = text.indexOf("\n", hit);
      if (end < 0) return;
      if (end - hit > REACH) continue;
      done = end;
      const view = joinLines(text, hit, end);
      if (view) yield view;
    }
  },
  examples: [
    {
      text: "the token of the night is ab12cd34\nef56gh78 and it works",
      reads: "the token of the night is ab12cd34ef56gh78 and it ",
    },
    { text: "  7 | token=ab12cd34ef56\n  8 | gh78ij90\n  9 | }", reads: "token=ab12cd34ef56gh78ij90" },
    { text: "> token=ab12cd34ef56\\\n> gh78ij90", reads: "token=ab12cd34ef56gh78ij90" },
  ],
  quiet: ["the token\n\nof the night", "token = next()\n}\n", "one line with a token"],
});

interface Line {
  /** Behind the gutter. */
  readonly start: number;
  /** Before what ends the line. */
  readonly end: number;
  /** Where the next one begins. */
  readonly next: number;
}

function lineAt(text: string, lineStart: number): Line {
  const newline = text.indexOf("\n", lineStart);
  const whole = newline < 0 ? text.length : newline;
  let start = gutterEnd(text, lineStart);
  while (start < whole && (text.charCodeAt(start) === 32 || text.charCodeAt(start) === 9)) start += 1;
  let end = blanksBefore(text, whole);
  if (GOES_ON.includes(text.charAt(end - 1))) end = blanksBefore(text, end - 1);
  return { start: Math.min(start, whole), end: Math.max(lineStart, end), next: whole + 1 };
}

function blanksBefore(text: string, from: number): number {
  let at = from;
  while (at > 0 && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 13)) at -= 1;
  return at;
}

/** The line of a keyword, with the lines that go on where it was broken. */
function joinLines(text: string, hit: number, end: number): View | undefined {
  const lineStart = Math.max(text.lastIndexOf("\n", hit) + 1, hit - REACH);
  const first = lineAt(text, lineStart);
  if (first.end <= hit || !isValueLetter(text.charCodeAt(first.end - 1))) return undefined;
  const view = openView(text);
  view.copy(Math.min(first.start, hit), first.end);
  let next = end + 1;
  const joins: number[] = [];
  for (let lines = 1; lines < MOST_LINES && next < text.length; lines += 1) {
    const line = lineAt(text, next);
    const stop = runEnd(text, line.start, line.end);
    if (stop - line.start < 2) break;
    joins.push(view.length);
    const isWhole = stop === line.end;
    view.copy(line.start, isWhole ? stop : Math.min(line.end, stop + BEHIND));
    if (!isWhole) break;
    next = line.next;
  }
  if (joins.length === 0) return undefined;
  return { ...view.build(), joins };
}

function runEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isValueLetter(text.charCodeAt(at))) at += 1;
  return at;
}

/** Letters, digits and the marks that values hold: no blank, quote or bracket. */
function isValueLetter(code: number): boolean {
  if (code < 48) return code === 33 || (code >= 35 && code <= 38) || (code >= 42 && code <= 47 && code !== 44);
  return code < 127
    ? code !== 59 &&
        code !== 60 &&
        code !== 62 &&
        code !== 91 &&
        code !== 93 &&
        code !== 123 &&
        code !== 125 &&
        code !== 124 &&
        code !== 96
    : code > 160;
}
