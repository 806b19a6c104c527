import type { Range } from "./range.ts";

/** A word of a command line as it stands in the text, with its quotes. */
export type Word = Range;

/** How many words of a command are read: more is hostile text. */
const MOST_WORDS = 48;
/** How far before a command the quote may open that it stands in. */
const BEHIND = 240;

const ARGUMENT_LIST = /\\{0,7}["'](?=\s{0,4},\s{0,4}\\{0,7}["'])/y;
const SPACE = /(?:[ \t]|\\\r?\n|[`^]\r?\n)+/y;
const LIST_SPACE = /[\s,]+/y;

/** The words from one place to another, up to the end of the command: a separator, its line, or the quote it stands in. */
export function wordsBetween(text: string, from: number, limit: number): readonly Word[] {
  ARGUMENT_LIST.lastIndex = from;
  const list = ARGUMENT_LIST.exec(text);
  const outer = list ? "" : quoteAround(text, from);
  const space = list ? LIST_SPACE : SPACE;
  const words: Word[] = [];
  let at = from + (list?.[0].length ?? 0);
  while (words.length < MOST_WORDS) {
    space.lastIndex = at;
    const start = at + (space.exec(text)?.[0].length ?? 0);
    const end = wordEnd(text, start, limit, outer, list ? "]})," : "|;)");
    if (end <= start) break;
    words.push({ start, end });
    at = end;
  }
  return words;
}

/** The quote that opens before the place on its line and is not closed again, with the backslashes that escape it. */
function quoteAround(text: string, at: number): string {
  const from = Math.max(0, at - BEHIND);
  let quote = "";
  let place = from + text.slice(from, at).lastIndexOf("\n") + 1;
  while (place < at) {
    const mark = quoteAt(text, place);
    // An apostrophe inside of a word opens nothing.
    const isApostrophe = mark === "'" && quote === "" && /\w/.test(text.charAt(place - 1));
    if (mark !== "" && !isApostrophe) {
      if (quote === "") quote = mark;
      else if (mark === quote) quote = "";
    }
    place += mark.length || 1;
  }
  return quote;
}

/** A quotation mark with the backslashes before it, "" where there is none. */
function quoteAt(text: string, at: number): string {
  let end = at;
  while (text.charCodeAt(end) === 92 && end < at + 8) end += 1;
  const code = text.charCodeAt(end);
  return code === 34 || code === 39 || code === 96 ? text.slice(at, end + 1) : "";
}

function wordEnd(text: string, from: number, limit: number, outer: string, stops: string): number {
  let quote = "";
  let nested = 0;
  let at = from;
  while (at < limit) {
    const letter = text.charAt(at);
    if (letter === "\n" || letter === "\r") return at;
    const mark = quoteAt(text, at);
    if (mark !== "") {
      if (quote === "" && mark === outer) return at;
      if (quote === "") quote = mark;
      else if (mark === quote) quote = "";
      // The quote around the whole ends inside of this word: what opened here was no quote.
      else if (mark === outer) return at;
      at += mark.length;
      continue;
    }
    if (quote === "") {
      if (letter === "(" && text.charAt(at - 1) === "$") nested += 1;
      else if (letter === ")" && nested > 0) nested -= 1;
      else if (nested === 0 && (isBlank(letter) || stops.includes(letter) || isBreak(text, at, from))) return at;
    }
    at += 1;
  }
  return at;
}

function isBlank(letter: string): boolean {
  return letter === " " || letter === "\t";
}

/** Before the user's name, which may begin with the letter of a break: `HARBOR\readonly`. */
const DOMAIN = /^[A-Z][A-Z0-9-]{1,14}$/;

/** `&&`, `& `, and a line break, also as JSON text writes it; after `\\\\` and a domain a name may look the same. */
function isBreak(text: string, at: number, wordStart: number): boolean {
  const letter = text.charAt(at);
  const next = text.charAt(at + 1);
  if (letter === "&") return /[&\s]|^$/.test(next);
  if (letter !== "\\") return false;
  if (/[\r\n]/.test(next)) return true;
  return /[rn]/.test(next) && !text.startsWith("\\\\", wordStart) && !DOMAIN.test(text.slice(wordStart, at));
}

/** Without the quotes around it, and without an opening quote whose end was cut off. */
export function unquoted(text: string, range: Range): Range {
  const inner = /^(?<open>\\{0,7}["'])(?:(?<inside>[\s\S]*?)(?:\k<open>)?)$/.exec(text.slice(range.start, range.end));
  const open = inner?.groups?.open?.length ?? 0;
  if (!inner) return range;
  return { start: range.start + open, end: range.start + open + (inner.groups?.inside?.length ?? 0) };
}
