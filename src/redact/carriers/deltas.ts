import { defineCarrier } from "../define-carrier.ts";
import { openView, type View } from "../view.ts";

/** A line that holds one event of a stream, and a string in it that is a piece of a text. */
const LINE =
  /(?:data:[ \t]?)?\{[^\n]{0,400}?"(?:text|delta|content|partial_json|arguments|token|output|chunk)"[ \t]?:[ \t]?"((?:[^"\\\n]|\\.){0,400})"[^\n]{0,400}/y;
/** An output event of a recorded terminal (asciicast v2): its time, its kind, and the text. */
const OUTPUT = /\[\d{1,9}(?:\.\d{1,9})?, ?"o", ?"((?:[^"\\\n]|\\.){0,4000})"\]/y;
const NEXT_EVENT = /\n(?:\{"|data:|\[\d)/;
const FEWEST_LINES = 2;

export default defineCarrier({
  id: "deltas",
  title: "Events of a stream, one a line, each with a piece of the text",
  mayOccur: (text, { hasEvents }) => hasEvents && NEXT_EVENT.test(text),
  *views(text) {
    let lines: { from: number; to: number }[] = [];
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf("\n", start);
      const end = newline < 0 ? text.length : newline;
      const piece = pieceAt(text, start);
      if (piece) lines.push(piece);
      // Events are set apart by an empty line, and may be named on one of their own.
      else if (end > start && !text.startsWith("event:", start)) {
        if (lines.length >= FEWEST_LINES) yield joined(text, lines);
        lines = [];
      }
      start = end + 1;
    }
    if (lines.length >= FEWEST_LINES) yield joined(text, lines);
  },
  examples: [
    {
      text: 'data: {"type":"delta","text":"tok"}\n\ndata: {"type":"delta","text":"en=night"}\n\ndata: {"type":"delta","text":"watch"}\n',
      reads: "token=nightwatch",
    },
    {
      text: '[0.45, "o", "token=night"]\n[1.02, "o", "watch"]',
      reads: "token=nightwatch",
    },
  ],
  quiet: ['{"text":"one line"}', '{"name":"harbor"}\n{"name":"watch"}'],
});

function pieceAt(text: string, start: number): { from: number; to: number } | undefined {
  const first = text.charAt(start);
  if (first !== "d" && first !== "{" && first !== "[") return undefined;
  const pattern = first === "[" ? OUTPUT : LINE;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (match?.[1] === undefined) return undefined;
  const from = start + match[0].indexOf(`"${match[1]}"`) + 1;
  return { from, to: from + match[1].length };
}

function joined(text: string, pieces: readonly { from: number; to: number }[]): View {
  const view = openView(text);
  const joins: number[] = [];
  for (const { from, to } of pieces) {
    view.copy(from, to);
    joins.push(view.length);
  }
  return { ...view.build(), joins };
}
