import { textBytes } from "../decoded-view.ts";
import { defineCarrier } from "../define-carrier.ts";
import type { View } from "../view.ts";

/** Offset, bytes in groups of one, two or four, and mostly the same as text behind them. `od` numbers in octal. */
const LINE =
  /[ \t>|+-]{0,8}(?:0x)?[0-9a-fA-F]{4,16}:?[ \t]{1,4}((?:(?:[0-9a-fA-F]{2}){1,8}[ \t]{1,3}){1,16}(?:[0-9a-fA-F]{2}){0,8})[^\n]{0,80}/y;
/** Without an offset: `od -An -tx1`, `hexdump -e`. */
const BARE_LINE = /[ \t]{0,8}((?:[0-9a-fA-F]{2}[ \t,:]{1,2}){7,64}[0-9a-fA-F]{0,2})[ \t]{0,4}(?=\r?$|\n|\r)/my;
const GROUP = /[0-9a-fA-F]{2,16}/g;

/** `xxd` and `hexdump -C` write sixteen bytes a line, others eight to sixty-four. */
const MOST_BYTES = 64;
const SHORTEST_TEXT = 12;

interface DumpLine {
  readonly groups: readonly { readonly hex: string; readonly from: number }[];
  readonly end: number;
}

export default defineCarrier({
  id: "hexdump",
  title: "Dumps of bytes: xxd, hexdump, od",
  mayOccur: (_text, { lines }) => lines.length > 0,
  *views(text, seen) {
    for (const lines of dumps(text, seen.lines)) {
      // Words read the wrong way round are letters as well: only the detector can tell.
      for (const swapped of [false, true]) {
        const view = viewOfDump(lines, { swapped });
        if (view) yield view;
      }
    }
  },
  examples: [
    {
      text: "00000000: 6e69 6768 742d 7761 7463 683a 2074 6f6b  night-watch: tok\n00000010: 656e 0a                                  en.\n",
      reads: "night-watch: token\n",
    },
    {
      text: "00000000  6e 69 67 68 74 2d 77 61  74 63 68 3a 20 74 6f 6b  |night-watch: tok|\n00000010  65 6e 0a                                          |en.|\n",
      reads: "night-watch: token\n",
    },
    { text: "0000000 696e 6867 2d74 6177 6374 3a68 7420 6b6f\n0000020 6e65 000a\n", reads: "night-watch: token\n" },
    { text: "6e 69 67 68 74 2d 77 61 74 63 68 3a 20 74 6f 6b 65 6e\n", reads: "night-watch: token" },
  ],
  quiet: ["2026 11 21 05 38 41 a date", "add add add add add add"],
});

/** Lines that follow each other, of those that may be of a dump. */
function* dumps(text: string, starts: readonly number[]): Iterable<readonly DumpLine[]> {
  let block: DumpLine[] = [];
  let next = -1;
  for (const start of starts) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = readLine(text, start, end);
    if (!line) continue;
    if (start !== next && block.length > 0) {
      yield block;
      block = [];
    }
    block.push(line);
    next = end + 1;
  }
  if (block.length > 0) yield block;
}

function readLine(text: string, start: number, end: number): DumpLine | undefined {
  for (const pattern of [LINE, BARE_LINE]) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const hex = match?.[1];
    if (!match || hex === undefined) continue;
    const from = start + match[0].indexOf(hex);
    const groups = Array.from(hex.matchAll(GROUP), (group) => ({ hex: group[0], from: from + group.index }));
    const bytes = groups.reduce((sum, group) => sum + group.hex.length / 2, 0);
    if (bytes > 0 && bytes <= MOST_BYTES && groups.every((group) => group.hex.length % 2 === 0)) return { groups, end };
  }
  return undefined;
}

/** `swapped`: words of two bytes, the lower one first, as hexdump and od write them by default. */
function viewOfDump(lines: readonly DumpLine[], { swapped }: { readonly swapped: boolean }): View | undefined {
  if (swapped && !lines.some(({ groups }) => groups.some(({ hex }) => hex.length === 4))) return undefined;
  const bytes: number[] = [];
  const places: { from: number; end: number }[] = [];
  for (const { groups, end } of lines) {
    for (const { hex, from } of groups) {
      const order = swapped && hex.length === 4 ? [2, 0] : Array.from({ length: hex.length / 2 }, (_, at) => 2 * at);
      for (const at of order) {
        bytes.push(Number.parseInt(hex.slice(at, at + 2), 16));
        places.push({ from, end });
      }
    }
  }
  const letters = textBytes(Buffer.from(bytes), SHORTEST_TEXT);
  if (!letters) return undefined;
  return {
    // One letter a byte, so that each knows its place; what is beyond ASCII is in no keyword.
    text: letters.toString("latin1"),
    // Up to the line's end, because the text behind the bytes shows the same again.
    original: ({ start, end }) => ({
      start: places[start]?.from ?? 0,
      end: places[Math.max(start, end - 1)]?.end ?? 0,
    }),
  };
}
