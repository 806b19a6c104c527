import { defineCarrier } from "../define-carrier.ts";
import { openView } from "../view.ts";

/** One letter in a column of four. No column can be read as two: a line of blanks would have more readings than atoms. */
const COLUMN = String.raw`[ ]{3}[^\s\\]|[ ]{2}\\[0nrtbfva]|[ ][0-7]{3}|[ ]{4}`;
/** A line of `od -c`: an offset in octal, then every letter by itself. */
const LINE = new RegExp(String.raw`[0-7]{7,8}((?:${COLUMN}){2,32})[ ]{0,4}(?=\r?\n|$)`, "y");
const LETTER = new RegExp(COLUMN, "g");

export default defineCarrier({
  id: "spelled-out",
  title: "Text with every letter in a column of its own, as `od -c` writes it",
  mayOccur: (text) => text.includes("0000"),
  *views(text) {
    let view: ReturnType<typeof openView> | undefined;
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf("\n", start);
      const end = newline < 0 ? text.length : newline;
      const match = isOctal(text.charCodeAt(start)) && isOctal(text.charCodeAt(start + 6)) ? lineAt(text, start) : null;
      if (match?.[1] !== undefined) {
        view ??= openView(text);
        putLetters(view, match[1], start + match[0].indexOf(match[1]));
      } else if (view) {
        yield view.build();
        view = undefined;
      }
      start = end + 1;
    }
    if (view) yield view.build();
  },
  examples: [
    {
      text: "0000000   t   o   k   e   n   =   n   i   g   h   t   w   a   t   c   h\n0000020   :       7  \\n\n0000024\n",
      reads: "token=nightwatch: 7\n",
    },
  ],
  quiet: ["0000000 is a number", "2026 a b c"],
});

function isOctal(code: number): boolean {
  return code >= 48 && code < 56;
}

function lineAt(text: string, start: number): RegExpExecArray | null {
  LINE.lastIndex = start;
  return LINE.exec(text);
}

function putLetters(view: ReturnType<typeof openView>, letters: string, from: number): void {
  for (const match of letters.matchAll(LETTER)) {
    const letter = match[0].trimStart() || " ";
    const at = from + match.index + match[0].length - letter.length;
    if (letter.length === 1) view.copy(at, at + 1);
    else if (letter.startsWith("\\")) view.put(letter === "\\n" ? "\n" : " ", at, at + 2);
    else view.put(String.fromCharCode(Number.parseInt(letter, 8) & 0xff), at, at + 3);
  }
}
