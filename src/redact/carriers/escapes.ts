import { defineCarrier } from "../define-carrier.ts";
import { openView, type View } from "../view.ts";
import { windowsAround } from "../windows.ts";

const LETTERS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: " ", f: " ", v: " " };

/** Marks stand for themselves, as Markdown, shells and regular expressions write them. */
const MARK = /[!-/:-@[\]^_`{-~]/;

/** An escape by its number. After any run of backslashes: text is quoted as often as it likes. */
const NUMBERED = /u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([0-3][0-7]{2})/y;

/** Letters written by their number can hide the keyword itself. */
const HIDDEN_LETTER = /\\(?:u00|x)[2-7][0-9a-fA-F]|\\[01][0-7]{2}/y;

const REACH = { before: 160, after: 400 };

/** How far before an escape and behind it a keyword has to do with it. */
const NEAR = { before: 128, after: 64 };
/** Escapes that follow each other so closely are of one quoted text: a key has one at the end of each line. */
const CHAIN = 128;

export default defineCarrier({
  id: "escapes",
  title: 'Text quoted in JSON or source code, once or more: `\\n`, `\\"`, `\\u002b`, `\\x2b`',
  mayOccur: (text) => text.includes("\\"),
  *views(text, seen) {
    for (const { start, end } of windowsAround(tellingEscapes(text, seen.hits), REACH, text)) {
      const view = undoEscapes(text, start, end);
      if (view) yield view;
    }
  },
  examples: [
    { text: '{\\"key\\":\\"night\\/watch\\"}', reads: '{"key":"night/watch"}' },
    { text: '{\\\\\\"key\\\\\\":\\\\\\"a\\\\nb\\\\\\"}', reads: '{"key":"a\nb"}' },
    { text: "token: \\u0061\\x62\\143", reads: "token: abc" },
    { text: "a token night\\\n  watch", reads: "a token night  watch" },
  ],
  quiet: ["no backslash at all, only a token", "C:\\ships\\harbor"],
});

/** Where backslashes stand that a keyword is near to, or may be hidden by; and those that go on from there. */
function tellingEscapes(text: string, hits: readonly number[]): number[] {
  const places: number[] = [];
  let next = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (let at = text.indexOf("\\"); at >= 0; at = text.indexOf("\\", at + 1)) {
    while ((hits[next] ?? at) < at - NEAR.before) next += 1;
    const isNear = (hits[next] ?? Number.POSITIVE_INFINITY) <= at + NEAR.after;
    if (!isNear && at - last > CHAIN && !isHiddenLetter(text, at)) continue;
    places.push(at);
    last = at;
  }
  return places;
}

function isHiddenLetter(text: string, at: number): boolean {
  HIDDEN_LETTER.lastIndex = at;
  return HIDDEN_LETTER.test(text);
}

function undoEscapes(text: string, start: number, end: number): View | undefined {
  const view = openView(text);
  let copied = start;
  let hasChanged = false;
  for (let at = text.indexOf("\\", start); at >= 0 && at < end; at = text.indexOf("\\", at)) {
    let after = at;
    while (text.charCodeAt(after) === 92) after += 1;
    const read = readEscape(text, after);
    view.copy(copied, at);
    if (read) {
      view.put(read.letters, at, after + read.length);
      copied = after + read.length;
      hasChanged = true;
    } else {
      view.put("\\", at, after);
      copied = after;
    }
    at = copied;
  }
  if (!hasChanged) return undefined;
  view.copy(copied, end);
  return view.build();
}

function readEscape(text: string, at: number): { letters: string; length: number } | undefined {
  const letter = text.charAt(at);
  if (letter === "\n") return { letters: "", length: 1 };
  if (letter === "\r" && text.charAt(at + 1) === "\n") return { letters: "", length: 2 };
  const plain = LETTERS[letter] ?? (MARK.test(letter) ? letter : undefined);
  if (plain !== undefined) return { letters: plain, length: 1 };
  NUMBERED.lastIndex = at;
  const match = NUMBERED.exec(text);
  if (!match) return undefined;
  const [whole, ...numbers] = match;
  const octal = numbers[4];
  const code = octal === undefined ? Number.parseInt(numbers.find(Boolean) ?? "", 16) : Number.parseInt(octal, 8);
  return code > 0x10ffff ? undefined : { letters: String.fromCodePoint(code), length: whole.length };
}
