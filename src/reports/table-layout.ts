import stringWidth from "string-width";
import type { Column } from "./define-format.ts";
import { fitCell } from "./table-cell.ts";

export const GAP = "  ";

const LEAST_ELASTIC = 16;
const LEAST = 4;
/** Without a terminal nothing is cut, but no column is padded to more than this. */
const MOST_PADDING = 120;

type Columns<Row> = ReadonlyArray<Column<Row>>;

function naturalWidths<Row>(columns: Columns<Row>, rows: readonly Row[], screen: number): number[] {
  return columns.map((column) => {
    const most = Math.min(column.max ?? screen, screen);
    let width = stringWidth(column.title);
    for (const row of rows) {
      if (width >= most) break;
      width = Math.max(width, stringWidth(fitCell(column, row, most)));
    }
    return width;
  });
}

/** Takes terminal columns from the widest, one at a time. Returns how many are still too many. */
function takeFromWidest(widths: number[], excess: number, least: readonly number[]): number {
  for (let left = excess; left > 0; left--) {
    let widest = -1;
    for (const [index, width] of widths.entries()) {
      if (width > (least[index] ?? 0) && width > (widths[widest] ?? 0)) widest = index;
    }
    const width = widths[widest];
    if (width === undefined) return left;
    widths[widest] = width - 1;
  }
  return 0;
}

/** The widths that fit the screen: elastic columns give way first, then the others, down to what can still be read. */
function fitWidths<Row>(columns: Columns<Row>, natural: readonly number[], screen: number): number[] {
  const widths = [...natural];
  const total = widths.reduce((sum, width) => sum + width, GAP.length * (columns.length - 1));
  const rigid = columns.map((column) => (column.elastic === true ? LEAST_ELASTIC : Number.POSITIVE_INFINITY));
  const yielding = columns.map((column) => (column.elastic === true ? LEAST_ELASTIC : LEAST));
  takeFromWidest(widths, takeFromWidest(widths, total - screen, rigid), yielding);
  return widths;
}

/** Learns from rows how wide columns must be; what it has once seen keeps its room. */
export function openLayout<Row>(columns: Columns<Row>, width: number): (rows: readonly Row[]) => readonly number[] {
  const screen = width === Number.POSITIVE_INFINITY ? MOST_PADDING : width;
  let natural = naturalWidths(columns, [], screen);
  return (rows) => {
    const wanted = naturalWidths(columns, rows, screen);
    natural = natural.map((known, index) => Math.max(known, wanted[index] ?? 0));
    return fitWidths(columns, natural, width);
  };
}
