import { markSpans, readMarks, type Span } from "../marks.ts";
import { type Carrier, FILES, LABELLED, readCarriers } from "./carrier.ts";
import { upper } from "./labels.ts";

interface Layout {
  readonly offset: (at: number) => string;
  /** Column of each of sixteen bytes, and what stands where none is. */
  readonly column: (at: number) => number;
  readonly width: number;
  readonly ascii?: { readonly from: number; readonly open: string; readonly close: string };
}

const XXD: Layout = {
  offset: (at) => `${at.toString(16).padStart(8, "0")}: `,
  column: (at) => at * 2 + Math.floor(at / 2),
  width: 39,
  ascii: { from: 2, open: "  ", close: "" },
};
const CANONICAL: Layout = {
  offset: (at) => `${at.toString(16).padStart(8, "0")}  `,
  column: (at) => at * 3 + (at > 7 ? 1 : 0),
  width: 48,
  ascii: { from: 3, open: "  |", close: "|" },
};
const OD: Layout = {
  offset: (at) => `${at.toString(8).padStart(7, "0")} `,
  column: (at) => at * 3,
  width: 47,
};

function dumpRow(row: Buffer, at: number, layout: Layout, inside: Span): string {
  const cells = Array<string>(layout.width).fill(" ");
  for (const [index, byte] of row.entries()) {
    const [high = "0", low = "0"] = byte.toString(16).padStart(2, "0");
    cells[layout.column(index)] = high;
    cells[layout.column(index) + 1] = low;
  }
  const head = layout.offset(at);
  const spans: Span[] = [];
  if (inside.end > inside.start) {
    const start = head.length + layout.column(inside.start);
    spans.push({ start, end: head.length + layout.column(inside.end - 1) + 2 });
  }
  let line = head + cells.join("");
  if (layout.ascii === undefined) return markSpans(line.trimEnd(), spans);
  const from = line.length + layout.ascii.from;
  const shown = Array.from(row, (byte) => (byte > 31 && byte < 127 ? String.fromCharCode(byte) : ".")).join("");
  line += layout.ascii.open + shown + layout.ascii.close;
  if (inside.end > inside.start) spans.push({ start: from + inside.start, end: from + inside.end });
  return markSpans(line, spans);
}

/** Both columns of a dump show the secret: the bytes and the letters. */
function dump(text: string, layout: Layout): string {
  const { text: plain, spans } = readMarks(text);
  const bytes = Buffer.from(plain);
  const at = (letters: number) => Buffer.byteLength(plain.slice(0, letters));
  const [first, last] = [spans.at(0), spans.at(-1)];
  const whole = { start: at(first?.start ?? 0), end: at(last?.end ?? 0) };
  const rows: string[] = [];
  for (let from = 0; from < bytes.length; from += 16) {
    const inside = { start: Math.max(whole.start - from, 0), end: Math.min(whole.end - from, 16) };
    rows.push(dumpRow(bytes.subarray(from, from + 16), from, layout, inside));
  }
  return rows.join("\n");
}

const file = (name: string, text: string) => `${name}=${text}\nTZ=UTC\n`;

export const HARD_HEXDUMPS: readonly Carrier[] = readCarriers("hard", [
  ["hexdump-xxd", LABELLED, (f, r) => `$ xxd .env\n${dump(file(upper(f, r), f.text), XXD)}`],
  ["hexdump-canonical", LABELLED, (f, r) => `$ hexdump -C .env\n${dump(file(upper(f, r), f.text), CANONICAL)}`],
  ["hexdump-od", LABELLED, (f, r) => `$ od -t x1 .env\n${dump(file(upper(f, r), f.text), OD)}`],
  ["hexdump-key-file", FILES, (f, r) => `$ xxd server.key\n${dump(f.text, r.pick([XXD, CANONICAL]))}`],
]);
