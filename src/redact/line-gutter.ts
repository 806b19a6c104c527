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

const [BLANK, DIGIT, MARK, WORD, SLASH] = [
  [AFTER_BLANK],
  [AFTER_DIGIT],
  [AFTER_MARK],
  [AFTER_WORD],
  [AFTER_MARK, AFTER_WORD],
];

const MARKS = "|│┃║▌↪↳»…→>/#*-;+[";

/** Where the text of a line begins behind its gutter; the line's start where it has none. */
export function gutterEnd(text: string, lineStart: number): number {
  const pattern = patternsFor(text.charAt(lineStart));
  if (!pattern) return lineStart;
  for (const one of pattern) {
    one.lastIndex = lineStart;
    const match = one.exec(text);
    if (match) return lineStart + match[0].length;
  }
  return lineStart;
}

function patternsFor(letter: string): readonly RegExp[] | undefined {
  if (letter === " " || letter === "\t") return BLANK;
  if (letter >= "0" && letter <= "9") return DIGIT;
  if (letter === "/") return SLASH;
  if (MARKS.includes(letter)) return MARK;
  return /[\w.@~]/.test(letter) ? WORD : undefined;
}
