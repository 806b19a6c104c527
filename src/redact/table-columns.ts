import type { Range } from "./range.ts";
import { type NameKind, secretNameKind } from "./secret-names.ts";
import { isSecretValue } from "./secret-values.ts";

/** How far a table is read: more rows are found again by their own rules, or are hostile text. */
const MOST_ROWS = 200;
const LONGEST_LINE = 1000;
const DELIMITERS = ["\t", "|", ";", ",", "  "] as const;
type Delimiter = (typeof DELIMITERS)[number];

const COLUMN_NAME = /^[A-Za-z_][\w.-]{0,31}(?: [\w.()-]{1,16}){0,2}$/;
/** Nothing but such names, quotation marks and delimiters: most lines of source code hold something else. */
const HEAD_LETTERS = /^[\w\s.()"'\x60*,;|-]*$/;
/** The line under a head: `|---|:--:|`, `---+---`. */
const RULE = /^[\s|+:=-]*-[\s|+:=-]*$/;

/** Where the last table was read: a row of it may look like the head of another, with every row after it to read again. */
let last: Range & { readonly text: string; readonly found: readonly Range[] } = {
  text: "",
  start: 0,
  end: 0,
  found: [],
};

/** What stands in the columns whose names say secret, when the place is in the head of a table. */
export function secretCells(text: string, at: number): readonly Range[] {
  const head = lineAround(text, at);
  const delimiter = head && DELIMITERS.find((mark) => text.slice(head.start, head.end).trim().includes(mark));
  if (!head || !delimiter || !HEAD_LETTERS.test(text.slice(head.start, head.end))) return [];
  if (text === last.text && head.start >= last.start && head.start < last.end)
    return head.start === last.start ? last.found : [];
  const names = cellsOf(text, head, delimiter).map(({ start, end }) => text.slice(start, end));
  if (
    names.length < 2 ||
    !names.every((name) => COLUMN_NAME.test(name)) ||
    !isHead(text, head, delimiter, names.length)
  )
    return [];
  const kinds = names.map((name) => secretNameKind(name));
  const rows = rowsAfter(text, head.end, delimiter, names.length);
  const found = rows.flatMap((cells) =>
    cells.filter(({ start, end }, column) => isCellSecret(text.slice(start, end), kinds[column] ?? "none")),
  );
  last = { text, start: head.start, end: rows.at(-1)?.at(-1)?.end ?? head.end, found };
  return found;
}

function isCellSecret(value: string, kind: NameKind): boolean {
  // Lines of code have commas too: `read(base, place)`.
  return !/\s|^\w+[)(]$/.test(value) && isSecretValue(value, kind, "literal");
}

/** A head of bars has a line under it. Any other is the first of its lines: what has as many cells before it is no head. */
function isHead(text: string, head: Range, delimiter: Delimiter, count: number): boolean {
  if (delimiter === "|") {
    const under = lineAround(text, head.end + 1);
    return under !== undefined && RULE.test(text.slice(under.start, under.end));
  }
  const before = head.start > 0 ? lineAround(text, head.start - 1) : undefined;
  return !before || cellsOf(text, before, delimiter).length !== count;
}

function rowsAfter(text: string, from: number, delimiter: Delimiter, count: number): readonly (readonly Range[])[] {
  const rows: (readonly Range[])[] = [];
  let at = from;
  for (let read = 0; read < MOST_ROWS && at < text.length; read += 1) {
    const line = lineAround(text, at + 1);
    if (!line) break;
    at = line.end;
    if (RULE.test(text.slice(line.start, line.end))) continue;
    const cells = cellsOf(text, line, delimiter);
    if (cells.length !== count) break;
    rows.push(cells);
  }
  return rows;
}

/** The line a place is in; a longer one is none of a table. */
function lineAround(text: string, at: number): Range | undefined {
  if (at > text.length) return undefined;
  const from = Math.max(0, at - LONGEST_LINE);
  const before = text.slice(from, at).lastIndexOf("\n");
  const after = text.slice(at, at + LONGEST_LINE).indexOf("\n");
  if ((before < 0 && from > 0) || (after < 0 && at + LONGEST_LINE < text.length)) return undefined;
  return { start: before < 0 ? from : from + before + 1, end: after < 0 ? text.length : at + after };
}

/** Cells without white space and quotes around them. */
function cellsOf(text: string, line: Range, delimiter: Delimiter): readonly Range[] {
  const cells: Range[] = [];
  let start = line.start;
  let isOpen = false;
  for (let at = line.start; at <= line.end; at += 1) {
    const letter = text.charAt(at);
    if (letter === '"' && delimiter !== "|") isOpen = !isOpen;
    if (at < line.end && (isOpen || !text.startsWith(delimiter, at))) continue;
    cells.push(trimmed(text, start, at));
    start = at + delimiter.length;
    if (delimiter === "  ") while (text.charAt(start) === " " && start < line.end) start += 1;
    at = Math.max(at, start - 1);
  }
  const isFramed = delimiter === "|" || delimiter === "  ";
  return isFramed ? cells.filter(({ end }, place) => !isEdge(cells, place) || end > (cells[place]?.start ?? 0)) : cells;
}

function isEdge(cells: readonly Range[], place: number): boolean {
  return place === 0 || place === cells.length - 1;
}

function trimmed(text: string, from: number, to: number): Range {
  const cell = text.slice(from, to);
  const lead = /^[\s"'\x60*]*/.exec(cell)?.[0].length ?? 0;
  const inner = cell.slice(lead).replace(/[\s"'\x60*]+$/, "");
  return { start: from + lead, end: from + lead + inner.length };
}
