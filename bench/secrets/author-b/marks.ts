import type { Stretch } from "../corpus.ts";

/** Letters no real text here holds: templates put them around what counts, `readMarks` takes them out again. */
export const OPEN = "\uE0F0";
export const SHUT = "\uE0F1";
const MARK = /[\uE0F0\uE0F1]/;

export const mark = (text: string): string => OPEN + text + SHUT;

export interface Marked {
  readonly text: string;
  readonly spans: readonly Omit<Stretch, "text">[];
}

export function readMarks(marked: string): Marked {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  let start = -1;
  for (const piece of marked.split(/([\uE0F0\uE0F1])/)) {
    if (piece === OPEN) start = text.length;
    else if (piece === SHUT) {
      if (text.length > start) spans.push({ start, end: text.length });
    } else text += piece;
  }
  return { text, spans };
}

/** Rewrites what stands between the marks' letters, for notations that would swallow the marks themselves. */
export function rewriteAround(marked: string, rewrite: (piece: string) => string): string {
  return marked
    .split(/([\uE0F0\uE0F1])/)
    .map((piece) => (MARK.test(piece) ? piece : rewrite(piece)))
    .join("");
}

/** Rewrites only the marked stretch. */
export function rewriteInside(marked: string, rewrite: (piece: string) => string): string {
  return marked.replace(/\uE0F0([^\uE0F1]*)\uE0F1/g, (_whole, inner: string) => mark(rewrite(inner)));
}

/** Cuts lines at a width and puts `joint` at each cut, outside of the marks. `unit` is what may not be cut apart. */
export function wrapMarked(marked: string, width: number, joint: string, unit = /[^\n]/u): string {
  const units = marked.match(new RegExp(`[\uE0F0\uE0F1]|\n|${unit.source}`, "gu")) ?? [];
  let column = 0;
  let inside = false;
  let text = "";
  for (const piece of units) {
    if (piece === OPEN || piece === SHUT) {
      inside = piece === OPEN;
      text += piece;
      continue;
    }
    if (piece !== "\n" && column + piece.length > width) {
      text += inside ? SHUT + joint + OPEN : joint;
      column = 0;
    }
    column = piece === "\n" ? 0 : column + piece.length;
    text += piece;
  }
  return text;
}

/** Puts something before and after each line; a marked stretch over several lines becomes one stretch a line. */
export function frameLines(marked: string, before: (line: number) => string, after = "", joint = "\n"): string {
  let inside = false;
  return marked
    .split("\n")
    .map((line, at) => {
      const head = before(at) + (inside ? OPEN : "");
      const last = Math.max(line.lastIndexOf(OPEN), line.lastIndexOf(SHUT));
      if (last >= 0) inside = line[last] === OPEN;
      return head + line + (inside ? SHUT : "") + after;
    })
    .join(joint);
}

export const prefixLines = (marked: string, before: (line: number) => string): string => frameLines(marked, before);
