import { defineCarrier } from "../define-carrier.ts";
import { mayGoOn } from "../goes-on.ts";
import { gutterEnd } from "../line-gutter.ts";
import { openView, type View } from "../view.ts";

/** How far before its line's end a keyword may stand. */
const REACH = 400;
/** A value is wrapped over that many lines at most. */
const MOST_LINES = 40;
/** Of a value that is broken in two, so much stands on the first line. */
const SHORTEST_RUN = 6;
/** Letters behind the last line's value, for a rule that looks for its end. */
const BEHIND = 8;

/** Marks at the end of a line that say that it goes on. */
const GOES_ON = "\\`↩⏎↵¬";
/** The border of a table says nothing. */
const BORDER = "|│┃║";
const [BACKSLASH, BACKTICK, BAR] = [92, 96, 124];

export default defineCarrier({
  id: "line-wrap",
  title: "Values that were broken at the end of a line",
  mayOccur: (text, { hits }) => hits.length > 0 && text.includes("\n"),
  *views(text, { hits }) {
    if (!text.includes("\n")) return;
    let done = 0;
    let end = -1;
    for (const hit of hits) {
      if (hit < done) continue;
      // A line may hold any number of keywords: its end is looked for once.
      if (end < hit) end = text.indexOf("\n", hit);
      if (end < 0) return;
      if (end - hit > REACH) continue;
      const joined = joinLines(text, hit, end);
      // No line is read twice: what starts on a line that was joined to another is read together with it.
      done = joined?.end ?? end;
      if (joined) yield joined.view;
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
  readonly end: LineEnd;
  /** Where the next one begins. */
  readonly next: number;
}

interface LineEnd {
  /** Before what ends the line. */
  readonly at: number;
  /** The line itself says that it goes on. */
  readonly isMarked: boolean;
}

function lineAt(text: string, lineStart: number): Line {
  const newline = text.indexOf("\n", lineStart);
  const whole = newline < 0 ? text.length : newline;
  const start = startOf(text, lineStart, whole);
  return { start, end: endOf(text, start, whole), next: whole + 1 };
}

/** Where a line's text begins, behind its gutter and its indent. */
function startOf(text: string, lineStart: number, whole: number): number {
  let start = gutterEnd(text, lineStart);
  while (start < whole && (text.charCodeAt(start) === 32 || text.charCodeAt(start) === 9)) start += 1;
  return Math.min(start, whole);
}

function endOf(text: string, start: number, whole: number): LineEnd {
  const end = blanksBefore(text, start, whole);
  // Most lines end with a letter or with a mark of ASCII that says nothing.
  const code = end > start ? text.charCodeAt(end - 1) : 0;
  if (code < 128 && code !== BACKSLASH && code !== BACKTICK && code !== BAR) return { at: end, isMarked: false };
  const last = text.charAt(end - 1);
  const isMarked = GOES_ON.includes(last);
  const isBordered = BORDER.includes(last);
  return { at: isMarked || isBordered ? blanksBefore(text, start, end - 1) : end, isMarked };
}

function blanksBefore(text: string, start: number, from: number): number {
  let at = from;
  while (at > start && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 13)) at -= 1;
  return at;
}

/** The line of a keyword, which ends at `whole`, with the lines that go on where it was broken, and where the last one ends. */
function joinLines(text: string, hit: number, whole: number): { view: View; end: number } | undefined {
  const first = endOf(text, hit, whole);
  // What most lines end with is told by their last letters: only the others are looked at from their beginning.
  if (first.at - hit < SHORTEST_RUN || runStart(text, first.at, first.at - SHORTEST_RUN) > first.at - SHORTEST_RUN)
    return undefined;
  // Base 64 that ends in `=` is whole.
  if (
    text.charAt(first.at - 1) === "=" &&
    /[A-Za-z0-9+/]={1,2}$/.test(text.slice(first.at - 4, first.at)) &&
    !first.isMarked
  )
    return undefined;
  const pieces: { from: number; to: number }[] = [];
  let last = whole;
  for (let { isMarked, next } = { ...first, next: whole + 1 }; pieces.length < MOST_LINES - 1 && next < text.length; ) {
    const line = lineAt(text, next);
    const stop = runEnd(text, line.start, line.end.at);
    const isWhole = stop === line.end.at;
    // An index, a call, the next setting.
    if (!isWhole && !isMarked && "[({=".includes(text.charAt(stop))) break;
    if (!isMarked && !mayGoOn(text.slice(line.start, stop), { isWhole })) break;
    pieces.push({ from: line.start, to: isWhole ? stop : Math.min(line.end.at, stop + BEHIND) });
    last = line.next - 1;
    if (!isWhole) break;
    isMarked = line.end.isMarked;
    next = line.next;
  }
  if (pieces.length === 0) return undefined;
  const view = openView(text);
  const lineStart = Math.max(text.lastIndexOf("\n", hit) + 1, hit - REACH);
  view.copy(Math.min(startOf(text, lineStart, hit), hit), first.at);
  const joins: number[] = [];
  for (const { from, to } of pieces) {
    joins.push(view.length);
    view.copy(from, to);
  }
  return { view: { ...view.build(), joins }, end: last };
}

function runStart(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && isValueLetter(text.charCodeAt(at - 1))) at -= 1;
  return at;
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
