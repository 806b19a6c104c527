/**
 * What stands before the text of a line and is none of it: a number, a place, a mark of a diff or a quotation, the border
 * of a table, the name of who wrote it. All of bounded length, and tried only after the letter that it begins with.
 */
const AFTER_DIGIT =
  /\d{1,7}(?:[-+ ]?[ \t]?[|│┃:→⎯]|\t|[ ]{2}|[-:][ \t])[ \t]?[-+]?|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[^\s\]]{0,16}[ \t]{1,2}(?:[A-Z]{4,8}[ \t]{1,2})?/y;
const AFTER_BLANK =
  /[ \t]{1,16}(?:\d{1,7}(?:[-+ ]?[ \t]?[|│┃:→⎯]|\t|[ ]{2})[ \t]?[-+]?|[|│┃║▌] ?|(?:\/\/+|#+|\*|--|;+)[ \t]|> ?|[↪↳»→] ?)/y;
const AFTER_MARK =
  /[|│┃║▌] ?|[↪↳»…→] ?|(?:> ?[ \t]{0,3}){1,4}|(?:\/\/+|#+|\*|--|;+)[ \t]|[-+](?![-+])|\[\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[^\s\]]{0,16}\][ \t]{1,2}/y;
/** `grep -n`, `docker compose logs`, `grep` over several files. */
const AFTER_WORD = /[\w./@~-]{1,160}(?:[:-]\d{1,7}[:-]|(?<=\.[a-z]{1,6}):(?!\/)|[ \t]{0,24}[|│] )/y;

const LONGEST_WORD = 160;
const LONGEST_BLANK = 16;
const LONGEST_GAP = 24;

/** Where the text of a line begins behind its gutter; the line's start where it has none. */
export function gutterEnd(text: string, lineStart: number): number {
  const code = text.charCodeAt(lineStart);
  if (isBlank(code)) return mayBeBehindBlanks(text, lineStart) ? endOf(AFTER_BLANK, text, lineStart) : lineStart;
  if (isDigit(code)) return endOf(AFTER_DIGIT, text, lineStart);
  if (MARKS.includes(text.charAt(lineStart))) {
    const end = endOf(AFTER_MARK, text, lineStart);
    if (end > lineStart || code !== SLASH) return end;
  }
  return isWordLetter(code) && mayFollowWord(text, lineStart) ? endOf(AFTER_WORD, text, lineStart) : lineStart;
}

const MARKS = "|│┃║▌↪↳»…→>/#*-;+[";
const SLASH = 47;

function endOf(pattern: RegExp, text: string, lineStart: number): number {
  pattern.lastIndex = lineStart;
  return pattern.test(text) ? pattern.lastIndex : lineStart;
}

/** A quick no for lines that are indented and no more: most of source code. */
function mayBeBehindBlanks(text: string, lineStart: number): boolean {
  let at = lineStart;
  while (at < lineStart + LONGEST_BLANK && isBlank(text.charCodeAt(at))) at += 1;
  const code = text.charCodeAt(at);
  return isDigit(code) || code > 127 || "|/#*-;>".includes(text.charAt(at));
}

/** The same for lines that begin with any word: behind that of a gutter stands a colon or a bar, or a number is in it. */
function mayFollowWord(text: string, lineStart: number): boolean {
  let at = lineStart;
  let hasNumber = false;
  while (at < lineStart + LONGEST_WORD && isWordLetter(text.charCodeAt(at))) {
    hasNumber ||= text.charCodeAt(at) === DASH && isDigit(text.charCodeAt(at + 1));
    at += 1;
  }
  if (hasNumber || text.charCodeAt(at) === COLON) return true;
  const farthest = at + LONGEST_GAP;
  while (at < farthest && isBlank(text.charCodeAt(at))) at += 1;
  return text.charAt(at) === "|" || text.charAt(at) === "│";
}

const DASH = 45;
const COLON = 58;

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters, digits and `_ . / @ ~ -`. */
function isWordLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 64 && code <= 90) ||
    (code >= 45 && code <= 57) ||
    code === 95 ||
    code === 126
  );
}
